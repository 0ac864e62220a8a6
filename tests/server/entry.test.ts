import { type ChildProcess, spawn } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { dataFolder } from './dataFolder.ts'

const entry = fileURLToPath(new URL('../../src/server/entry.ts', import.meta.url))
/** What `localhost` means here: 127.0.0.1, mostly ::1 too. */
const local = (await lookup('localhost', { all: true })).map(({ address }) => address)
const data = dataFolder()
const running: { process?: ChildProcess; other?: Server } = {}

afterEach(() => {
  running.process?.kill('SIGKILL')
  running.other?.close()
})

afterAll(() => data.remove())

interface Run {
  readonly child: ChildProcess
  readonly output: () => string
  readonly ended: Promise<unknown[]>
}

function run(environment: Record<string, string>): Run {
  const { PORT: _port, HOST: _host, ...rest } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    env: { ...rest, SECOND_LOOK_DATA: data.path, ...environment },
  })
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

test('where there can be no database, the game is served all the same, and teaching says why', async () => {
  const server = run({ PORT: '0', SECOND_LOOK_DATA: entry })
  const url = await addressOf(server)
  const here = async () => (await fetch(`${url}/api/here`)).json() as Promise<{ teaching: string; why?: string }>
  while ((await here()).teaching === 'starting') await new Promise((resolve) => setTimeout(resolve, 20))
  const { teaching, why } = await here()
  expect([teaching, why]).toEqual(['none', expect.stringMatching(/^The data folder is a file\./)])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  const key = 'k'.repeat(22)
  const answer = await fetch(`${url}/api/sessions`, {
    ...{ method: 'POST', headers: { Authorization: `Bearer ${key}` } },
    body: JSON.stringify({ scenario: 'nowhere', mode: 'each', screenKey: key }),
  })
  expect(answer.status).toBe(503)
  expect(answer.headers.get('Retry-After')).toBeTruthy()
  expect(await answer.json()).toEqual({ error: { code: 'no-database', message: why } })
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
    // Node alone would wait a minute for the rest of that request.
    expect(Date.now() - began).toBeLessThan(15_000)
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
