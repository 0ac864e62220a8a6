import { type MapStanding, mapStandings } from '../../core/look/mapStanding.ts'
import type { TurnLook } from '../../core/look/turnLook.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { faulted } from '../path/marksOf.ts'
import { type TurnWords, turnWords } from '../turnWords.ts'
import { beatName } from './beatName.ts'
import type { MapShown, MapState } from './mapState.ts'

/** Everything that is seen of the map as one stands at a turn. */
export interface MapSight extends Omit<Extract<MapShown, { at: 'here' }>, 'at'> {
  readonly look: Look
  readonly state: MapState
  /** The turn that one is at, and all of them in words. */
  readonly turn: number
  readonly turns: readonly TurnWords[]
  /** A turn's own heading: its place is that of the map, where one chooses. */
  readonly titleOf: (turn: number) => string
  readonly standings: readonly MapStanding[]
  /** By turn that is marked, why in a few words. */
  readonly marks: ReadonlyMap<number, string>
  /** Goes to a turn of one's path. */
  readonly go: (turn: number) => void
}

/** Reads the signals: what shows it is drawn anew when one moves on. */
export function mapSight(look: Look, state: MapState, { path, ahead }: Extract<MapShown, { at: 'here' }>): MapSight {
  const turn = Math.min(look.turn.value, path.turns.length - 1)
  const values = look.values.value
  const turns = turnWords(look)
  return {
    look,
    state,
    path,
    ahead,
    turn,
    turns,
    titleOf: (one) =>
      text.map.turn(
        one + 1,
        turns[one]?.time ?? '',
        beatName(path, path.turns[one]?.beat ?? 0, look.path.manifest, true),
      ),
    standings: mapStandings(path, ahead, turn),
    marks: new Map(
      (values.at === 'here' ? values.looks : []).flatMap((one): [number, string][] => {
        const mark = markOf(one)
        return mark === undefined ? [] : [[one.turn, mark]]
      }),
    ),
    go(to) {
      state.picked.value = undefined
      look.turn.value = Math.max(0, Math.min(to, path.turns.length - 1))
    },
  }
}

/** A turn's mark, as the look at it has it. */
function markOf(look: TurnLook): string | undefined {
  const { harmful, screenOuts, byAxis } = look
  const lost = faulted(look).map((axis) => {
    const mark = byAxis[axis].mark ?? 'missed'
    return text.looking.axisMark(text.common.axes[axis].name, text.looking.marks[mark])
  })
  const harm = harmful.length > 0 || screenOuts.length > 0 ? [text.looking.harmful] : []
  const all = [...harm, ...lost]
  return all.length > 0 ? all.join(', ') : undefined
}
