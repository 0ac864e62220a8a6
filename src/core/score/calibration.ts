import type { Manifest } from '../manifest/manifest.ts'
import type { PlayInput } from '../record/playEvent.ts'

/** A stated chance against what was true. Shown, never counted. */
export interface Calibrated {
  /** The chance of trafficking as stated, in per cent. */
  readonly confidence: number
  /** (p - o) squared: 0 best, 0.25 for always saying 50, 1 worst. */
  readonly brier: number
}

export interface Calibration {
  readonly trafficking: boolean
  readonly guess: Calibrated | null
  readonly assessment: Calibrated | null
}

/** Brier's score for the first guess and for the assessment (source T24). The only place that hidden truth enters. */
export function calibrationOf({ scenario }: Manifest, events: readonly PlayInput[]): Calibration {
  const outcome = scenario.truth.trafficking ? 1 : 0
  const last = (type: 'guess' | 'assess'): Calibrated | null => {
    const stated = events.filter((event) => event.type === type).at(-1)
    if (!stated || !('confidence' in stated)) return null
    return { confidence: stated.confidence, brier: (stated.confidence / 100 - outcome) ** 2 }
  }
  return { trafficking: scenario.truth.trafficking, guess: last('guess'), assessment: last('assess') }
}
