import { text } from '../../ui/text.ts'
import { useArrival } from '../useArrival.ts'
import type { MapSight } from './mapSight.ts'
import { TurnFacts } from './TurnFacts.tsx'

const words = text.map

/** A turn of one's path in the list: pressing it goes there, and opens what is to be said of it. */
export function TurnEntry({ sight, turn }: { sight: MapSight; turn: number }) {
  const { look, turns, titleOf, marks, go } = sight
  const head = useArrival<HTMLButtonElement>(look, turn)
  const chosen = turns[turn]?.chosen
  const now = turn === sight.turn
  const mark = marks.get(turn)
  return (
    <li class="map-entry">
      <button
        ref={head}
        type="button"
        class="map-turn"
        aria-current={now ? 'step' : undefined}
        onClick={() => go(turn)}
      >
        {titleOf(turn)}
      </button>
      {now ? (
        <div class="map-turn-facts">
          <TurnFacts sight={sight} turn={turn} />
        </div>
      ) : (
        <>
          <p class="map-chosen">{chosen === undefined ? words.endHere : `${words.youSaid}: ${chosen}`}</p>
          {mark !== undefined && <p class="map-mark">{words.marked(mark)}</p>}
        </>
      )}
    </li>
  )
}
