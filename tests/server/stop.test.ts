import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { stop } from '../../src/server/stop.ts'

async function serving(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

test('an answer under way is finished', async () => {
  const { server, url } = await serving((_, response) => {
    response.write('half ')
    setTimeout(() => response.end('whole'), 300)
  })
  const answer = await fetch(url)
  const stopped = stop(server)
  await expect(fetch(url)).rejects.toThrow()
  expect(await answer.text()).toBe('half whole')
  await stopped
})

test('one that never ends is cut', async () => {
  const { server, url } = await serving((_, response) => response.write('for ever'))
  const answer = await fetch(url)
  await stop(server, 100)
  await expect(answer.text()).rejects.toThrow()
})
