import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { listen } from '../../src/server/listen.ts'

const open: Server[] = []
const server = (): Server => {
  const made = createServer()
  open.push(made)
  return made
}
afterEach(() => {
  for (const made of open.splice(0)) made.close()
})

async function busyPort(): Promise<number> {
  const other = server().listen(0, '127.0.0.1')
  await once(other, 'listening')
  return (other.address() as AddressInfo).port
}

test('the next free port, where none was asked for', async () => {
  const taken = await busyPort()
  expect(await listen(server(), { host: '127.0.0.1', port: taken, fixed: false })).toBeGreaterThan(taken)
})

test('a port that was asked for is not exchanged', async () => {
  const taken = await busyPort()
  await expect(listen(server(), { host: '127.0.0.1', port: taken, fixed: true })).rejects.toThrow('is taken')
})

test('a host that is not ours is said in one sentence', async () => {
  await expect(listen(server(), { host: '203.0.113.9', port: 0, fixed: true })).rejects.toThrow(
    'Cannot listen on 203.0.113.9',
  )
})
