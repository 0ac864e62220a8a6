import { useId } from 'preact/hooks'

interface Props<Value extends string> {
  readonly legend: string
  readonly hint?: string
  readonly options: readonly { value: Value; name: string; means?: string }[]
  readonly value: Value | null
  readonly onPick: (value: Value) => void
  readonly row?: boolean
}

/** One answer of a few: native radio buttons, so that keys and screen readers know them. */
export function OneOf<Value extends string>({ legend, hint, options, value, onPick, row }: Props<Value>) {
  const name = useId()
  return (
    <fieldset class={row ? 'one-of one-of-row' : 'one-of'}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="one-of-options">
        {options.map((option) => (
          <label key={option.value} class="one-of-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span>
              {option.name}
              {option.means && <small>{option.means}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
