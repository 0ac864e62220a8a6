import { useId } from 'preact/hooks'
import { text } from './text.ts'

interface Props {
  /** Per cent, or null while nothing was said. */
  readonly value: number | null
  readonly onChange: (value: number) => void
}

const words = text.common.confidence

/** The chance of trafficking, in per cent, in steps of five. */
export function Confidence({ value, onChange }: Props) {
  const id = useId()
  return (
    <div class="confidence">
      <label for={id}>{words.label}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <div class="confidence-row">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={value ?? 50}
          aria-describedby={`${id}-hint`}
          aria-valuetext={value === null ? '–' : text.common.perCent(value)}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
          onClick={(event) => value === null && onChange(Number(event.currentTarget.value))}
        />
        <output for={id}>{value === null ? '–' : text.common.perCent(value)}</output>
      </div>
      <div class="confidence-ends" aria-hidden="true">
        <span>{words.low}</span>
        <span>{words.high}</span>
      </div>
    </div>
  )
}
