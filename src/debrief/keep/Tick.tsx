import { useId } from 'preact/hooks'

interface Props {
  readonly name: string
  readonly hint?: string
  readonly ticked: boolean
  readonly onChange: (ticked: boolean) => void
}

/** A box to tick: whether something goes along. */
export function Tick({ name, hint, ticked, onChange }: Props) {
  const id = useId()
  return (
    <div class="tick">
      <label>
        <input
          type="checkbox"
          checked={ticked}
          aria-describedby={hint ? id : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{name}</span>
      </label>
      {hint && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  )
}
