import { endingsAt } from '../../core/look/mapStanding.ts'
import type { MapTurn } from '../../core/look/pathMap.ts'
import { text } from '../../ui/text.ts'
import { turnLink } from '../turnLink.ts'
import type { MapSight } from './mapSight.ts'
import { Offers } from './Offers.tsx'

const words = text.map

/** A turn of one's path: what was chosen, what else was on offer, and how much of the story was open. */
export function TurnFacts({ sight, turn }: { sight: MapSight; turn: number }) {
  const { path, ahead, turns, marks, look } = sight
  const at = path.turns[turn] as MapTurn
  const chosen = turns[turn]?.chosen
  const more = (path.map.beats[at.beat]?.choices.length ?? 0) - at.offers.length
  const mark = marks.get(turn)
  const endings = ahead && endingsAt(path, ahead, turn)
  const open = ahead?.openUntil.filter((until) => until >= turn).length
  return (
    <>
      <p class="map-chosen">
        {chosen === undefined ? (
          words.endHere
        ) : (
          <>
            {words.youSaid}: <b>{chosen}</b>
          </>
        )}
      </p>
      {mark !== undefined && (
        <p class="map-mark">
          <b>{words.marked(mark)}.</b> <a href={turnLink(look, 'look', turn)}>{words.look}</a>
        </p>
      )}
      {endings && open !== undefined && chosen !== undefined && (
        <p class="hint">
          {words.open(open, path.map.beats.length)} {words.endingsOpen(endings.open, endings.all)}
        </p>
      )}
      <Offers sight={sight} turn={turn} />
      {more > 0 && <p class="hint">{words.notOffered(more)}</p>}
    </>
  )
}
