import type { Look } from '../look.ts'
import type { Walked } from '../values/question.ts'

/** What was done, as far as it could be told. */
export function walkedOf({ playthrough, path, telling }: Look): Walked {
  let choices = 0
  const told = telling.beats.length - 1
  const stop = path.events.findIndex(({ type }) => type === 'choose' && ++choices > told)
  return { given: playthrough.given, events: stop < 0 ? path.events : path.events.slice(0, stop) }
}
