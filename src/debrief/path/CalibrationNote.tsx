import type { Calibration } from '../../core/score/calibration.ts'
import { text } from '../../ui/text.ts'

const words = text.debrief

/** How sure the player was, against what it was. What it was is told only when the run is over. */
export function CalibrationNote({
  calibration: { guess, assessment, trafficking },
  told,
}: {
  calibration: Calibration
  told: boolean
}) {
  const last = assessment ?? guess
  return (
    <section class="card" aria-labelledby="calibration">
      <h2 id="calibration">{words.calibrationTitle}</h2>
      {!guess && !assessment && <p>{words.noConfidence}</p>}
      {guess && <p>{words.guessed(guess.confidence)}</p>}
      {assessment && <p>{words.assessed(assessment.confidence)}</p>}
      <p>{told ? words.truth(trafficking) : words.truthLater}</p>
      {told && last && <p class="hint">{words.brier(last.brier.toFixed(2))}</p>}
    </section>
  )
}
