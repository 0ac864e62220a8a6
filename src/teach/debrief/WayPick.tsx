import { classDebrief } from '../../ui/text/classDebrief.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import type { ClassWay } from './classWays.ts'

const words = classDebrief.ways

/** What a way is called: by where it led and how many went it. */
export function wayName({ open, view }: HostDesk, { ending, count, choices }: ClassWay): string {
  if (view.session.head?.mode === 'together') return words.klass
  if (ending === undefined) return words.unfinished(choices.length, count)
  return words.other(open.klass.manifest.scenario.endings[ending] ?? ending, count)
}

interface Props {
  readonly desk: HostDesk
  readonly ways: readonly ClassWay[]
  readonly at: number
  readonly onPick: (at: number) => void
}

/** One of the ways that the class went. */
export const WayPick = ({ desk, ways, at, onPick }: Props) => (
  <label class="field">
    <span>{words.pick}</span>
    <select value={at} onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}>
      {ways.map((way, number) => (
        <option key={way.choices.join(' ')} value={number}>
          {wayName(desk, way)}
        </option>
      ))}
    </select>
  </label>
)
