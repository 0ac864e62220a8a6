import { expect, onTestFinished, test } from 'vitest'
import { chooseNext, loadClass, openStreams } from '../../src/commands/bench/classroom/loadClass.ts'
import { asFastAsItGoes } from '../../src/commands/bench/classroom/pace.ts'
import { type ServerProcess, startServer } from '../../src/commands/bench/classroom/serverProcess.ts'
import { dataFolder } from '../server/dataFolder.ts'

const seats = Number(process.env['SOAK_SEATS'] ?? 1000)
const lanes = 128

async function servers(number: number): Promise<ServerProcess[]> {
  const data = dataFolder()
  const all: ServerProcess[] = []
  onTestFinished(async () => {
    for (const server of all) await server.close()
    data.remove()
  })
  while (all.length < number) all.push(await startServer('entry', data.path))
  return all
}

test.each([1, 2])(
  `${seats} seats play to the end at %i processes: every choice once and in order, at both`,
  async (number) => {
    const all = await servers(number)
    const urls = all.map(({ url }) => url)
    const played = await loadClass(urls, 'farm', seats)
    const streams = await openStreams(played.seats)
    const left = [...played.seats]
    await asFastAsItGoes(lanes, 600_000, async () => {
      const seat = left.pop()
      while (seat && (await chooseNext(seat)));
      return seat !== undefined
    })
    for (const { memory } of all) expect(memory()).toBeLessThan(300)
    for (const stream of streams) stream.close()
    const expected = played.seats.reduce((sum, { choices }) => sum + choices.length, 0)
    for (const url of urls) {
      const made = new Map<number, string[]>()
      let count = 0
      for (let after = 0; count < expected; ) {
        const answer = await fetch(`${url}/api/sessions/${played.code}/events?after=${after}`, {
          headers: { Authorization: `Bearer ${played.hostKey}` },
        })
        const { events, next } = (await answer.json()) as {
          events: { seq: number; by: number; type: string; at: number; choice: string }[]
          next: number
        }
        for (const [place, { seq, by, type, at, choice }] of events.entries()) {
          expect(seq).toBe(after + 1 + place)
          if (type !== 'choose') continue
          const mine = made.get(by) ?? []
          expect(at).toBe(mine.push(choice) - 1)
          made.set(by, mine)
          count += 1
        }
        after = next
      }
      for (const { seat, choices } of played.seats) expect(made.get(seat)).toEqual(choices)
    }
  },
)
