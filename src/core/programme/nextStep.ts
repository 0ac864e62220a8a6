import { isDone, type Programme, type ProgrammeItem } from './programme.ts'

/** Why a step is proposed; none tells anything of an encounter but its length. */
export type Reason =
  | 'before-all'
  | 'left'
  | 'second-contact'
  | 'first'
  | 'short-after-long'
  | 'long-after-short'
  | 'next'
  | 'desk'
  | 'picture-halfway'
  | 'picture-again'
  | 'again'

/** The one thing proposed to do next. */
export type NextStep =
  | { readonly do: 'picture'; readonly reason: 'before-all' | 'picture-halfway' | 'picture-again' }
  | { readonly do: 'play'; readonly reason: Reason; readonly item: ProgrammeItem }
  | { readonly do: 'debrief'; readonly reason: 'again'; readonly item: ProgrammeItem }
  | { readonly do: 'none' }

/** From so many encounters on, the picture of before can be set beside one of now. */
export const enough = 3

/** From so many on, the second sitting is proposed, if there was one before: half of the way has given it something to move. */
const halfway = 5

/**
 * One next step: what was left open comes first, then what has come due, though never two second contacts in a row where an
 * encounter is still to come; halfway the picture once more; then the encounter that follows, of another length than the last
 * where there is one.
 *
 * @param pictures milliseconds since 1970 of each sitting over the first picture
 */
export function nextStep({ course, second, desk, ownFile }: Programme, pictures: readonly number[]): NextStep {
  const all = [...course, ...second, ...desk]
  const left = latest(all.filter(({ standing }) => standing === 'begun'))
  if (left) return { do: 'play', reason: 'left', item: left }
  const done = course.filter(isDone)
  if (done.length === 0 && pictures.length === 0 && course.length > 0) return { do: 'picture', reason: 'before-all' }
  const open = course.filter(({ standing }) => standing === 'open')
  const due = second.find(({ standing }) => standing === 'open')
  const justCalled = latest(all.filter(isDone))?.entry.length === 'second'
  if (due && !(justCalled && open.length > 0)) return { do: 'play', reason: 'second-contact', item: due }
  if (done.length >= halfway && pictures.length === 1 && open.length > 0)
    return { do: 'picture', reason: 'picture-halfway' }
  const [following] = open
  if (following) {
    const last = latest(done)?.entry.length
    const other = open.find(({ entry }) => entry.length !== last)
    if (last === undefined || !other)
      return { do: 'play', reason: last === undefined ? 'first' : 'next', item: following }
    return { do: 'play', reason: last === 'long' ? 'short-after-long' : 'long-after-short', item: other }
  }
  if (done.length >= enough && !pictures.some((at) => at > (latest(done)?.play?.changed ?? 0)))
    return { do: 'picture', reason: 'picture-again' }
  const atDesk = ownFile && desk.find(({ standing }) => standing === 'open')
  if (atDesk) return { do: 'play', reason: 'desk', item: atDesk }
  const oldest = [...done].sort(byTime)[0]
  return oldest ? { do: 'debrief', reason: 'again', item: oldest } : { do: 'none' }
}

const byTime = (left: ProgrammeItem, right: ProgrammeItem) => (left.play?.changed ?? 0) - (right.play?.changed ?? 0)
const latest = (items: readonly ProgrammeItem[]): ProgrammeItem | undefined => [...items].sort(byTime).at(-1)
