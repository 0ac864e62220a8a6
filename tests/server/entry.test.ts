import { type ChildProcess, spawn } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'

const entry = fileURLToPath(new URL('../../src/server/entry.ts', import.meta.url))
/** What `localhost` means here: 127.0.0.1, mostly ::1 too. */
const local = (await lookup('localhost', { all: true })).map(({ address }) => address)
const running: { process?: ChildProcess; other?: Server } = {}

afterEach(() => {
  running.process?.kill('SIGKILL')
  running.other?.close()
})

interface Run {
  readonly child: ChildProcess
  readonly output: () => string
  readonly ended: Promise<unknown[]>
}

function run(environment: Record<string, string>): Run {
  const { PORT: _port, HOST: _host, ...rest } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', entry], { env: { ...rest, ...environment } })
  running.process = child
  let output = ''
  child.stdout.on('data', (text: Buffer) => {
    output += text
  })
  child.stderr.on('data', (text: Buffer) => {
    output += text
  })
  return { child, output: () => output, ended: once(child, 'close') }
}

async function addressOf({ child, output }: Run): Promise<string> {
  while (!/http:\/\/localhost:\d+/.test(output())) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return /http:\/\/localhost:\d+/.exec(output())?.[0] ?? ''
}

async function busyPort(host: string): Promise<number> {
  const other = createServer((_, response) => response.end('another program'))
  running.other = other
  await once(other.listen(0, host), 'listening')
  return (other.address() as AddressInfo).port
}

test('prints one line, answers with a body for GET and none for HEAD', async () => {
  const server = run({ PORT: '0' })
  const url = await addressOf(server)
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true })
  const head = await fetch(`${url}/healthz`, { method: 'HEAD' })
  expect(head.headers.get('content-length') ?? '11').toBe('11')
  expect(await head.text()).toBe('')
  expect(server.output().trim().split('\n')).toHaveLength(1)
})

describe.skipIf(process.platform === 'win32')('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s, twice, with a connection kept open: gone, exit 0', async (signal) => {
    const server = run({ PORT: '0' })
    const url = await addressOf(server)
    await (await fetch(`${url}/healthz`)).text()
    const half = connect(Number(new URL(url).port), '127.0.0.1')
    half.on('error', () => undefined)
    await once(half, 'connect')
    half.write('GET /healthz HTTP/1.1\r\nHost: x\r\n')
    const began = Date.now()
    server.child.kill(signal)
    setTimeout(() => server.child.kill(signal), 50)
    expect(await server.ended).toEqual([0, null])
    expect(Date.now() - began).toBeLessThan(4000)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })
})

describe('a port that is taken', () => {
  test.each(local)('on %s and asked for: one line, exit 1', async (host) => {
    const port = await busyPort(host)
    const server = run({ PORT: String(port) })
    expect(await server.ended).toEqual([1, null])
    expect(server.output().trim()).toBe(
      `Port ${port} is taken by another program. Stop it, or set PORT to another number.`,
    )
  })

  test('PORT that is no number: one line, exit 1', async () => {
    const server = run({ PORT: 'eighty' })
    expect(await server.ended).toEqual([1, null])
    expect(server.output().trim()).toBe('PORT must be a number from 0 to 65535, not "eighty".')
  })
})
