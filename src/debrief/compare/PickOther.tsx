import type { Kept } from '../../play/store.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { jointId, useOthers } from './useOther.ts'

const words = text.compare

interface Props {
  readonly look: Look
  readonly id: string
  readonly onPick: (id: string) => void
}

/** What to compare with: playthroughs of this scenario that lie here or, on asking, a path that was good on all four. */
export function PickOther({ look, id, onPick }: Props) {
  const others = useOthers(look)
  return (
    <div class="compare-pick">
      {others && others.length === 0 && <p>{words.nothing}</p>}
      {others && others.length > 0 && (
        <label>
          <span>{words.pick}</span>
          <select value={id} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
            <option value="">{words.choose}</option>
            {others.map((kept) => (
              <option key={kept.playthrough.id} value={kept.playthrough.id}>
                {nameOf(kept, look)}
              </option>
            ))}
          </select>
        </label>
      )}
      {look.values.value.at === 'here' && id !== jointId && (
        <details>
          <summary>{words.joint}</summary>
          <p>{words.jointWarning}</p>
          <button type="button" class="button" onClick={() => onPick(jointId)}>
            {words.jointAsk}
          </button>
        </details>
      )}
    </div>
  )
}

function nameOf({ playthrough, changed }: Kept, { playthrough: here, story, path }: Look): string {
  const date = new Date(changed).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })
  const { beats } = story.narrate(playthrough)
  const ending = beats.at(-1)?.ending ?? null
  const described = words.option(
    date,
    ending === null ? '' : (path.manifest.scenario.endings[ending] ?? ending),
    beats.length - 1,
  )
  if (playthrough.forkOf?.id === here.id) return words.forkHere(playthrough.forkOf.turn + 1) + described
  return here.forkOf?.id === playthrough.id ? words.forkOf(here.forkOf.turn + 1) + described : described
}
