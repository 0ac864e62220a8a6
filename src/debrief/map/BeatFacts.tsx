import { useMemo } from 'preact/hooks'
import { eventsOfWay, type MapWay } from '../../core/look/mapAhead.ts'
import type { MapStanding } from '../../core/look/mapStanding.ts'
import { text } from '../../ui/text.ts'
import { Asked, askedBeat } from './Asked.tsx'
import { beatNameAlone, endingNumber } from './beatName.ts'
import type { MapSight } from './mapSight.ts'
import { Told } from './Told.tsx'
import { walkedOf } from './walkedOf.ts'

const words = text.map

/** A place that is not on one's path: how it stands to it, and, when asked for, what would have been said there. */
export function BeatFacts({ sight, beat }: { sight: MapSight; beat: number }) {
  const { path, ahead, standings, state, look, turn } = sight
  const { relation, closed } = standings[beat] as MapStanding
  const way = wayTo(sight, beat)
  const { manifest } = look.path
  const ending = path.map.beats[beat]?.ending
  const place = beatNameAlone(path, beat, manifest, false)
  return (
    <>
      <p>
        {words.relation[relation]} {ahead && openness(ahead.openUntil[beat] as number, turn, closed)}
      </p>
      {way && (
        <Asked
          state={state}
          about={askedBeat(beat)}
          label={ending === undefined ? words.askPlace : words.askEnding}
          of={ending === undefined ? words.askPlaceOf(place) : words.askEndingOf(endingNumber(path, beat))}
        >
          {() => <ToldOnTheWay sight={sight} way={way} name={ending && manifest.scenario.endings[ending]} />}
        </Asked>
      )}
    </>
  )
}

function openness(until: number, turn: number, closed: boolean | undefined): string {
  if (until < 0) return words.neverOpen
  return closed ? words.closedFrom(until + 2) : words.stillOpen(turn + 1)
}

/** Without values only what lay beside the path can be told. */
function wayTo({ path, ahead }: MapSight, beat: number): MapWay | undefined {
  if (ahead) return ahead.ways[beat]
  for (const [fork, { offers }] of path.turns.entries()) {
    const offer = offers.find(({ to }) => to === beat)
    if (offer) return { fork, steps: [{ choice: offer.choice }] }
  }
  return undefined
}

interface ToldProps {
  readonly sight: MapSight
  readonly way: MapWay
  readonly name: string | undefined
}

/** The shortest way from one's path, and what is said at its end. */
function ToldOnTheWay({ sight: { look }, way, name }: ToldProps) {
  const events = useMemo(() => eventsOfWay(walkedOf(look).events, way), [look, way])
  const steps = useMemo(() => {
    const { given, seed } = look.playthrough
    const { beats } = look.story.narrate({ given, seed, events })
    return way.steps.map(({ choice, category }, index) => {
      const said = beats[way.fork + index]?.choices.find(({ id }) => id === choice)?.text ?? choice
      const assessed = category && words.assessing(text.common.categories[category] ?? category)
      return assessed ? `${said} (${assessed})` : said
    })
  }, [look, events])
  return (
    <>
      {name !== undefined && <p class="map-ending-name">{name}</p>}
      <p>{words.oneWay(way.fork + 1)}</p>
      <ol class="map-way">
        {steps.map((said, index) => (
          <li key={index}>{said}</li>
        ))}
      </ol>
      <Told look={look} events={events} />
      <p class="hint">{words.oneOfMany}</p>
    </>
  )
}
