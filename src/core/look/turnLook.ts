import { type ApproachId, approaches } from '../catalogue/approach.ts'
import { type Axis, axes } from '../catalogue/axis.ts'
import type { ScreenOutId } from '../catalogue/screenOut.ts'
import type { Finding } from '../score/finding.ts'
import type { Path } from '../score/path.ts'
import { type Size, sizeOf } from './margins.ts'
import { offerFindings } from './offerFindings.ts'
import type { ByAxis, OfferReading, Reading, TurnReading } from './reading.ts'
import { unnotedBy } from './unnoted.ts'

/** Why a choice is faulted: what it did, or what another on offer would have done, by a rule that could be known then. */
export interface Reason {
  readonly kind: 'did' | 'instead'
  /** The choice that the finding is of. */
  readonly choice: string
  readonly finding: Finding
}

export interface AxisLook {
  /** Points given up against the best that could still be reached. */
  readonly regret: number
  /**
   * Undefined where nothing was at stake, or where no reason could be known then: it is then told as a consequence. What harmed
   * somebody is never called sound, however little was left to lose.
   */
  readonly mark: Size | undefined
  readonly reasons: readonly Reason[]
  /** Choices that were as good as the best here, and harmed nobody. */
  readonly sound: readonly string[]
}

export interface TurnLook {
  readonly turn: number
  readonly made: string
  readonly byAxis: ByAxis<AxisLook>
  /** Harm to a person: what the choice did, or the conduct that it was. */
  readonly harmful: readonly Finding[]
  readonly screenOuts: readonly ScreenOutId[]
  /** Facts that this turn showed first and that were never noted, up to the board. */
  readonly unnoted: readonly string[]
  /** Endings and doors that no path came to any more once this was chosen. */
  readonly closed: { readonly endings: readonly string[]; readonly doors: readonly string[] }
  /** Endings still open afterwards. */
  readonly open: readonly string[]
}

/** A look at each turn at which something was chosen. */
export function turnLooks(path: Path, reading: Reading): TurnLook[] {
  const unnoted = unnotedBy(path)
  return reading.turns.flatMap((turn) => {
    const made = turn.offers.find(({ choice }) => choice === turn.made)
    if (!made) return []
    const findings = new Map(turn.offers.map(({ choice }) => [choice, offerFindings(path, turn.turn, choice)]))
    const did = findings.get(made.choice) ?? []
    return {
      turn: turn.turn,
      made: made.choice,
      byAxis: Object.fromEntries(
        axes.map((axis) => [axis, axisLook(axis, turn, made, findings, reading.whole[axis].best)]),
      ) as unknown as ByAxis<AxisLook>,
      harmful: did.filter(isHarm),
      screenOuts: made.screenOuts,
      unnoted: unnoted.get(turn.turn) ?? [],
      closed: {
        endings: turn.endings.filter((id) => !made.endings.includes(id)),
        doors: turn.doors.filter((person) => !made.doors.includes(person)),
      },
      open: made.endings,
    }
  })
}

function axisLook(
  axis: Axis,
  turn: TurnReading,
  made: OfferReading,
  findings: ReadonlyMap<string, readonly Finding[]>,
  best: number,
): AxisLook {
  const most = turn.reach[axis]
  const regret = most - made.reach[axis]
  const size = sizeOf(regret, best)
  const sound = turn.offers.filter(({ reach }) => sizeOf(most - reach[axis], best) === 'sound')
  const atStake = sound.length < turn.offers.length
  const counted = (choice: string) => (findings.get(choice) ?? []).filter((finding) => finding.axis === axis)
  const reasons: Reason[] =
    size === 'sound'
      ? counted(made.choice).flatMap((finding) =>
          finding.points > 0 ? [{ kind: 'did', choice: made.choice, finding }] : [],
        )
      : [
          ...counted(made.choice).flatMap((finding): Reason[] =>
            finding.points < 0 ? [{ kind: 'did', choice: made.choice, finding }] : [],
          ),
          ...sound.flatMap(({ choice }) =>
            counted(choice).flatMap((finding): Reason[] =>
              finding.points > 0 ? [{ kind: 'instead', choice, finding }] : [],
            ),
          ),
        ]
  const harms = counted(made.choice).some(isHarm)
  const known = size === 'sound' ? !harms : reasons.length > 0
  return {
    regret,
    mark: atStake && known ? size : undefined,
    reasons,
    sound: sound.flatMap(({ choice, screenOuts }) =>
      screenOuts.length > 0 || (findings.get(choice) ?? []).some(isHarm) ? [] : [choice],
    ),
  }
}

/** Harm to a person: safety was taken from somebody, or somebody was made more afraid. */
export function isHarm({ axis, rule, points }: Finding): boolean {
  if (axis === 'safety') return points < 0
  const [approach = ''] = rule.split('@')
  return (
    axis === 'cooperation' && Object.hasOwn(approaches, approach) && approaches[approach as ApproachId].steps[0] > 0
  )
}
