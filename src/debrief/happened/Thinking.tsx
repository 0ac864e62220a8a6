import { useId } from 'preact/hooks'
import { text } from '../../ui/text.ts'
import { keepThoughts } from '../keepThoughts.ts'
import type { Look } from '../look.ts'
import { Unkept } from '../Unkept.tsx'

const words = text.happened.ask

/** Asks what one was thinking at a turn. The answer lies beside the playthrough, never in it. */
export function Thinking({ look, turn }: { look: Look; turn: number }) {
  const id = useId()
  const { thoughts } = look
  const write = (said: string) => {
    const { [turn]: _, ...others } = thoughts.value.turns
    void keepThoughts(look, { ...thoughts.value, turns: said.trim() === '' ? others : { ...others, [turn]: said } })
  }
  return (
    <div class="thinking">
      <label for={id}>{words.field(turn + 1)}</label>
      <textarea
        id={id}
        rows={3}
        aria-describedby={`${id}-kept`}
        defaultValue={thoughts.value.turns[turn] ?? ''}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <Unkept look={look} id={`${id}-kept`} />
    </div>
  )
}
