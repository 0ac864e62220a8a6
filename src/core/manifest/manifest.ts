import type { Cast } from './cast.ts'
import type { Cues } from './cue.ts'
import type { Places } from './place.ts'
import type { ReportForm } from './report.ts'
import type { Scenario } from './scenario.ts'

/** All of a scenario that is not its script. */
export interface Manifest {
  readonly id: string
  readonly scenario: Scenario
  readonly cast: Cast
  readonly cues: Cues
  readonly places: Places
  readonly report: ReportForm
}
