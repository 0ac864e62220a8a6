import type { Finding } from '../score/finding.ts'
import { aboutOf, type Topic } from './topic.ts'
import type { AxisLook, Reason } from './turnLook.ts'

/** Help for someone who looks for a better choice, from the heaviest reason. */
export interface Hint {
  /** Whether it says what to look for, or what one's own choice did. */
  readonly kind: Reason['kind']
  readonly topic: Topic | undefined
  readonly person: string | undefined
  /** The reason itself, for whoever asks for more. */
  readonly finding: Finding
}

/** Reasons that bear on a new try: what the choice made did, and what those accepted would have done instead. */
export const reasonsFor = ({ reasons }: AxisLook, accepted: readonly string[]): Reason[] =>
  reasons.filter(({ kind, choice }) => kind === 'did' || accepted.includes(choice))

/** A hint at what would be accepted or, where nothing can be said for it, at what was done. */
export function hintOf(look: AxisLook, accepted: readonly string[]): Hint | undefined {
  const reasons = reasonsFor(look, accepted)
  const instead = reasons.filter(({ kind }) => kind === 'instead')
  const heaviest = (instead.length > 0 ? instead : reasons).reduce<Reason | undefined>(
    (most, reason) => (most && Math.abs(most.finding.points) >= Math.abs(reason.finding.points) ? most : reason),
    undefined,
  )
  return heaviest && { kind: heaviest.kind, ...aboutOf(heaviest.finding.rule), finding: heaviest.finding }
}
