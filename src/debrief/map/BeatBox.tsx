import { fitText } from '../../core/graph/map/fitText.ts'
import type { Box, MapBeat } from '../../core/graph/map/storyMap.ts'
import type { MapStanding } from '../../core/look/mapStanding.ts'
import { text } from '../../ui/text.ts'
import { askedBeat } from './Asked.tsx'
import type { BeatChoice } from './beatChoices.ts'
import { beatName } from './beatName.ts'
import type { MapSight } from './mapSight.ts'

const words = text.map

interface Props {
  readonly sight: MapSight
  readonly beat: number
  readonly choices: readonly BeatChoice[]
  /** It is what is picked. */
  readonly at: boolean
}

/** A place of the story: its name, how it stands to one's path, and its choices; words only of what was on offer. */
export function BeatBox({ sight, beat, choices, at }: Props) {
  const { path, standings, state, look, turn } = sight
  const { box, ending, choices: places } = path.map.beats[beat] as MapBeat
  const standing = standings[beat] as MapStanding
  const { relation, turns, closed } = standing
  const named = relation === 'taken' || state.asked.value.has(askedBeat(beat))
  const now = turns.includes(turn)
  const middle = box.x + box.width / 2
  const name = fitText(beatName(path, beat, look.path.manifest, named), 17, box.width - 16, 1)[0]
  const kind = ['map-beat', relation, ending !== undefined && 'ending', closed && 'closed', now && 'now', at && 'at']
  return (
    <g class={kind.filter(Boolean).join(' ')} data-beat={beat}>
      {at && (
        <rect class="map-ring" x={box.x - 7} y={box.y - 7} width={box.width + 14} height={box.height + 14} rx={11} />
      )}
      <rect class="map-box" {...box} rx={6} />
      {closed && <rect class="map-hatch" {...box} rx={6} />}
      {now && <rect class="map-now" {...box} height={ending === undefined ? 54 : box.height} rx={6} />}
      <text class="map-name" x={middle} y={box.y + 25}>
        {name}
      </text>
      <text class="map-standing" x={middle} y={box.y + 45}>
        {standingWords(standing)}
      </text>
      {turns.length > 0 && (
        <text class="map-turn-far" x={middle} y={box.y + (ending === undefined ? 46 : 48)}>
          {turns.map((one) => one + 1).join(' ')}
        </text>
      )}
      {choices.map((choice, place) => (
        <ChoiceSlip
          key={choice.id}
          box={places[place]?.box as Box}
          choice={choice}
          lost={choice.turn !== undefined && sight.marks.has(choice.turn)}
        />
      ))}
    </g>
  )
}

const standingWords = ({ relation, turns, closed }: MapStanding) =>
  relation === 'taken' ? words.turns(turns.map((one) => one + 1)) : closed ? words.boxes.closed : words.boxes[relation]

/** A choice on its slip; where something was lost by it, ringed with the red pencil. */
function ChoiceSlip({
  box,
  choice: { relation, text: said, turn },
  lost,
}: {
  box: Box
  choice: BeatChoice
  lost: boolean
}) {
  const lines = said === undefined ? [] : fitText(said, 11, box.width - 6, 2)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return (
    <g class={`map-slip ${relation}`} data-turn={turn}>
      <rect {...box} rx={4} />
      {lines.map((line, at) => (
        <text key={line} x={x} y={y + 4 + (at - (lines.length - 1) / 2) * 13}>
          {line}
        </text>
      ))}
      {lost && (
        <ellipse
          class="map-lost"
          cx={x}
          cy={y}
          rx={box.width / 2 + 5}
          ry={box.height / 2 + 5}
          transform={`rotate(-3 ${x} ${y})`}
        />
      )}
    </g>
  )
}
