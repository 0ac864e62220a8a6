import type { TurnLook } from '../../core/look/turnLook.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { meets } from './meets.ts'

const words = text.looking

interface Props {
  readonly look: Look
  readonly at: Pick<TurnLook, 'closed' | 'open'>
  /** How many endings could be reached from the first line. */
  readonly endings: number
}

/** Points of no return: what no path came to any more from this turn on. Endings not seen stay unnamed until asked for. */
export function FromHere({ look, at: { closed, open }, endings }: Props) {
  const { manifest, beats } = look.path
  if (closed.endings.length === 0 && closed.doors.length === 0) return null
  return (
    <div class="remark told from-here">
      {[
        ...new Set(closed.doors.map((person) => (meets(beats, person) ? words.door(nameOf(person)) : words.doorUnmet))),
      ].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {closed.endings.length > 0 && (
        <>
          <p>
            {words.endingsClosed(closed.endings.length)} {words.endings(open.length, endings)}
          </p>
          <details>
            <summary>{words.endingsShow}</summary>
            <ul>
              {closed.endings.map((id) => (
                <li key={id}>{manifest.scenario.endings[id] ?? id}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  )

  function nameOf(person: string): string {
    return manifest.cast[person]?.short ?? person
  }
}
