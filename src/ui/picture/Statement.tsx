import { type Step, steps } from '../../core/picture/picture.ts'
import { type StatementId, statements } from '../../core/picture/statement.ts'
import { text } from '../text.ts'
import './statement.css'

const words = text.picture

interface StatementProps {
  readonly id: StatementId
  readonly value: Step | undefined
  readonly onPick: (step: Step) => void
}

/** A statement with its six steps: native radio buttons in a row, each with its words. */
export const Statement = ({ id, value, onPick }: StatementProps) => (
  <li>
    <fieldset class="statement">
      <legend>{statements[id].says}</legend>
      <div class="statement-steps">
        {steps.map((step) => (
          <label key={step} class="statement-step">
            <input type="radio" name={id} value={step} checked={value === step} onChange={() => onPick(step)} />
            <span>{words.steps[step]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  </li>
)
