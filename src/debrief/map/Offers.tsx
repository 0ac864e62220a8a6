import { useMemo } from 'preact/hooks'
import { eventsOfWay } from '../../core/look/mapAhead.ts'
import type { MapTurn } from '../../core/look/pathMap.ts'
import { text } from '../../ui/text.ts'
import { Asked, askedChoice } from './Asked.tsx'
import { beatName, beatNameAlone } from './beatName.ts'
import type { MapSight } from './mapSight.ts'
import { Told } from './Told.tsx'
import { walkedOf } from './walkedOf.ts'

const words = text.map

/** What was on offer at a turn and not chosen; where each would have led stays closed until it is asked for. */
export function Offers({ sight, turn }: { sight: MapSight; turn: number }) {
  const { path, look, state } = sight
  const { offers, made } = path.turns[turn] as MapTurn
  const others = offers.filter(({ choice }) => choice !== made)
  const textOf = (id: string) => look.telling.beats[turn]?.choices.find((choice) => choice.id === id)?.text ?? id
  if (others.length === 0) return null
  return (
    <div class="map-offers">
      <h4>{words.offered(others.length)}</h4>
      <ul>
        {others.map(({ choice, to }) => (
          <li key={choice} class="map-offer">
            <p>{textOf(choice)}</p>
            <Asked
              state={state}
              about={askedChoice(turn, choice)}
              label={words.askChoice}
              of={words.askChoiceOf(textOf(choice))}
            >
              {() => <Followed sight={sight} turn={turn} choice={choice} to={to} />}
            </Asked>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FollowedProps {
  readonly sight: MapSight
  readonly turn: number
  readonly choice: string
  readonly to: number
}

/** Where a choice would have led at once, and what would have been said there. */
function Followed({ sight: { path, look, standings, state }, turn, choice, to }: FollowedProps) {
  const events = useMemo(
    () => eventsOfWay(walkedOf(look).events, { fork: turn, steps: [{ choice }] }),
    [look, turn, choice],
  )
  const { relation, turns } = standings[to] ?? { relation: 'unseen', turns: [] }
  const turnNumbers = turns.map((one) => one + 1)
  return (
    <>
      <p>
        {words.leadsTo((relation === 'taken' ? beatName : beatNameAlone)(path, to, look.path.manifest, true))}{' '}
        {turns.length > 0 ? words.atTurns(turnNumbers) : words.relation[relation]}
      </p>
      <Told look={look} events={events} />
      {relation !== 'taken' && (
        <button
          type="button"
          class="button"
          onClick={() => {
            state.picked.value = to
          }}
        >
          {words.showOnMap}
        </button>
      )}
    </>
  )
}
