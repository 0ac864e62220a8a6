import { text } from '../ui/text.ts'
import type { Look } from './look.ts'

const words = text.happened.ask

/** Where what is written lies, or that it could not be kept. */
export function Unkept({ look, id }: { look: Look; id: string }) {
  return (
    <>
      <p class="hint" id={id}>
        {look.stored ? words.kept : words.notStored}
      </p>
      <p class="fault" role="status">
        {look.unkept.value ? words.unkept : ''}
      </p>
    </>
  )
}
