import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseNext, type LoadClass, type LoadSeat, loadClass, openStreams } from './classroom/loadClass.ts'
import { asFastAsItGoes, atRate } from './classroom/pace.ts'
import { type ServerProcess, startServer } from './classroom/serverProcess.ts'
import { connections, listen, post } from './classroom/wire.ts'
import { type Figure, quantile } from './figure.ts'

const scenario = 'farm'
/** Milliseconds of each throughput. */
const span = 4000
const rate = 200
const seconds = 8

/** Choices a second to the durable answer, by one session and by many, beside a bare insert; what the host sees; memory. */
export async function classroom(): Promise<Figure[]> {
  const bare = await bareRate()
  return withServers(1, async ([server]) => {
    const { url } = server as ServerProcess
    const one = await loadClass([url], scenario, 1000)
    const streams = await openStreams(one.seats)
    const paced = await latencies(url, [one])
    const oneRate = await throughput([one])
    const memory = (server as ServerProcess).memory()
    for (const stream of streams) stream.close()
    const many: LoadClass[] = []
    for (let number = 0; number < 100; number++) many.push(await loadClass([url], scenario, 30))
    const pacedMany = await latencies(url, many)
    const manyRate = await throughput(many)
    const both = await twoProcesses()
    const reference = { what: 'bare insert', value: bare.rate }
    const least = Math.max(1000, bare.rate / 3)
    return [
      { what: 'choices a second, 1,000 seats in one session', value: oneRate, unit: '/s', reference, least },
      { what: 'choices a second, 100 sessions of 30', value: manyRate, unit: '/s', reference, least },
      { what: 'choices a second, two processes, one session', value: both, unit: '/s', reference },
      ...figuresOf('1,000 seats', paced, bare.times),
      ...figuresOf('100 sessions of 30', pacedMany, bare.times),
      {
        what: 'memory of the app with 1,000 seats on streams',
        value: memory,
        unit: 'MB',
        reference: { what: 'bare', value: bare.memory },
        goal: 300,
      },
    ]
  })
}

interface Paced {
  readonly answers: readonly number[]
  readonly seen: readonly number[]
}

const figuresOf = (what: string, { answers, seen }: Paced, bare: readonly number[]): Figure[] => [
  {
    what: `${what}, ${rate} choices a second: answer, 99th percentile`,
    value: quantile(answers, 0.99),
    unit: 'ms',
    reference: { what: 'bare insert', value: quantile(bare, 0.99) },
    goal: 60,
  },
  {
    what: `${what}, ${rate} choices a second: host sees it, longest`,
    value: Math.max(...seen),
    unit: 'ms',
    reference: { what: 'median', value: quantile(seen, 0.5) },
    goal: 500,
  },
]

async function withServers<Result>(
  number: number,
  work: (servers: readonly ServerProcess[]) => Promise<Result>,
  name: 'entry' | 'bare' = 'entry',
): Promise<Result> {
  const parent = mkdtempSync(join(tmpdir(), 'second-look-bench-'))
  chmodSync(parent, 0o755)
  const servers: ServerProcess[] = []
  try {
    // The second finds the first one's database, and shares it.
    while (servers.length < number) servers.push(await startServer(name, join(parent, 'data')))
    return await work(servers)
  } finally {
    for (const server of servers) await server.close()
    rmSync(parent, { recursive: true, force: true })
  }
}

const bareRate = () =>
  withServers(
    1,
    async ([server]) => {
      const { url, memory } = server as ServerProcess
      const event = { type: 'choose', at: 3, choice: 'ask-alone', seat: 12 }
      const send = async () => (await post(url, event)).status === 200
      await asFastAsItGoes(connections, 1000, send)
      const times = await atRate(rate, seconds, send)
      return { rate: await asFastAsItGoes(connections, span, send), times, memory: memory() }
    },
    'bare',
  )

/** Every seat as fast as it goes, one choice after the other. */
function throughput(classes: readonly LoadClass[]): Promise<number> {
  const seats = classes.flatMap(({ seats }) => seats).sort((one, other) => one.made - other.made)
  // Each lane takes its seats in turn, so that all of them play and none has two requests under way.
  const lanes = Array.from({ length: connections }, (_, lane) =>
    seats.filter((_, place) => place % connections === lane),
  )
  return asFastAsItGoes(connections, span, async (lane) => {
    const mine = lanes[lane] ?? []
    for (let seat = mine.shift(); seat; seat = mine.shift()) {
      if (!(await chooseNext(seat))) continue
      mine.push(seat)
      return true
    }
    return false
  })
}

/** Choices at a steady rate: milliseconds to the answer, and until the host has it on its stream. */
async function latencies(url: string, classes: readonly LoadClass[]): Promise<Paced> {
  const begun = new Map<string, number>()
  const seen: number[] = []
  const [first] = classes
  let said = ''
  const host = await listen(`${url}/api/sessions/${first?.code}/stream?after=0`, first?.hostKey ?? '', (text) => {
    const now = performance.now()
    const lines = (said + text).split('\n')
    said = lines.pop() ?? ''
    for (const line of lines.filter((one) => one.startsWith('data: ['))) {
      for (const { by, at } of JSON.parse(line.slice('data: '.length)) as { by: number; at?: number }[]) {
        const from = begun.get(`${by} ${at}`)
        if (from !== undefined) seen.push(now - from)
        begun.delete(`${by} ${at}`)
      }
    }
  })
  // Of many sessions one seat each in turn, so that all are busy.
  const longest = Math.max(...classes.map(({ seats }) => seats.length))
  const seats = Array.from({ length: longest }, (_, place) => classes.flatMap(({ seats }) => seats[place] ?? [])).flat()
  const watched = new Set(first?.seats)
  const answers = await atRate(rate, seconds, async (number) => {
    const seat = seats[number % seats.length] as LoadSeat
    if (watched.has(seat)) begun.set(`${seat.seat} ${seat.made}`, performance.now())
    await chooseNext(seat)
  })
  const until = performance.now() + 5000
  while (begun.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 20))
  host.close()
  if (begun.size > 0) throw new Error(`The host never saw ${begun.size} choices.`)
  return { answers, seen }
}

/** One session, its seats at two processes: the rate, once both have the same log and nothing is missing. */
const twoProcesses = () =>
  withServers(2, async (servers) => {
    const urls = servers.map(({ url }) => url)
    const shared = await loadClass(urls, scenario, 1000)
    const rate = await throughput([shared])
    // What one wrote last the other is told in a moment.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const made = shared.seats.reduce((sum, seat) => sum + seat.made, 0)
    for (const url of urls) {
      const log = await logAt(url, shared)
      const choices = log.filter(({ type }) => type === 'choose').length
      if (choices !== made) throw new Error(`${made} choices were answered, ${choices} are in the log at ${url}.`)
      if (log.some(({ seq }, place) => seq !== place + 1)) throw new Error('The log has gaps.')
    }
    return rate
  })

async function logAt(url: string, { code, hostKey }: LoadClass): Promise<{ seq: number; type: string }[]> {
  const all: { seq: number; type: string }[] = []
  for (let after = 0; ; ) {
    const answer = await fetch(`${url}/api/sessions/${code}/events?after=${after}`, {
      headers: { Authorization: `Bearer ${hostKey}` },
    })
    const { events, next } = (await answer.json()) as { events: typeof all; next: number }
    all.push(...events)
    if (next === after) return all
    after = next
  }
}
