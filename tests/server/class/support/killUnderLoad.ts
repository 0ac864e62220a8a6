import { expect } from 'vitest'
import { isAlive } from '../../../../src/server/postgres/postmaster.ts'
import { lessonOf } from './device.ts'
import { bySeq, doneIn, phones } from './phones.ts'
import { serverProcess } from './serverProcess.ts'

/** The most milliseconds until a class goes on after its PostgreSQL died. */
const backWithin = 5000

/**
 * Kills the app or its PostgreSQL again and again while phones send, starts the app where it was killed, and in the end holds the
 * log against what was acknowledged: all of it is there, once, and nothing else. Nobody joins again.
 */
export async function killUnderLoad(which: 'app' | 'postgres', kills: number, seats = 12): Promise<void> {
  const server = await serverProcess()
  await server.start()
  const lesson = await lessonOf(server.send, { seats })
  const load = phones(lesson.seats, ['read-ad', 'look-locker', 'ask-ben', 'say-so', 'ask-eva'])
  for (let kill = 0; kill < kills; kill++) {
    for (let answers = 0; answers < 20; answers++) await load.next()
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
    const postgres = server.postgres()
    if (which === 'app') {
      await server.kill()
      await server.start()
      expect(server.postgres(), 'the PostgreSQL left behind is adopted').toBe(postgres)
    } else {
      process.kill(postgres, 'SIGKILL')
      const began = performance.now()
      // Answers under way may still come; one after these was sent anew.
      for (let answers = 0; answers < 2 * seats; answers++) await load.next()
      expect(performance.now() - began).toBeLessThan(backWithin)
      expect(server.postgres()).not.toBe(postgres)
    }
  }
  await load.stop()
  const log = await lesson.host.read()
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, place) => place + 1))
  expect(doneIn(log)).toEqual([...load.acknowledged].sort(bySeq))
  if (which === 'postgres') expect(load.refused.times).toBeGreaterThan(0)
  expect(load.refused.withRetry).toBe(load.refused.times)

  const words = server.said.replaceAll(/^Second Look is at .*$/gm, '').trim()
  expect(words, 'nothing is printed of a class, nor of its troubles').toBe('')
  const last = server.postgres()
  expect(await server.stop()).toBe(0)
  expect(isAlive(last), 'PostgreSQL is stopped with the app').toBe(false)
  await server.start()
  expect(await lesson.host.read()).toEqual(log)
}
