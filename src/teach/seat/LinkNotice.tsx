import type { ClassView } from '../../classroom/client/openClass.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'

const words = seatWords

/** Whether this seat reaches the class, where that is worth a word. */
export function LinkNotice({ view, refused }: { view: ClassView; refused: string | null }) {
  const { link, unsent, session } = view
  const sentences = [
    link === 'lost' && words.link.lost,
    link === 'lost' && unsent > 0 && words.unsent(unsent),
    session.paused && session.phase === 'playing' && words.paused,
    refused && words.refused(refused),
  ].filter((sentence) => typeof sentence === 'string')
  return (
    <div class="notices" role="status">
      {sentences.map((sentence) => (
        <p key={sentence} class="notice">
          {sentence}
        </p>
      ))}
    </div>
  )
}
