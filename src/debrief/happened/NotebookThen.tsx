import type { NotebookPage } from '../../core/look/notebook.ts'
import type { Path } from '../../core/score/path.ts'
import { noteText } from '../../core/story/noteText.ts'
import { text } from '../../ui/text.ts'

const words = text.happened

/** What was noted at a turn, and all that stood in the notebook by then. */
export function NotebookThen({ page: { here, all }, path: { beats, manifest } }: { page: NotebookPage; path: Path }) {
  const list = (keys: NotebookPage['all']) => (
    <ul class="notebook-then">
      {keys.map((key) => (
        <li key={key}>{noteText(key, beats, manifest)}</li>
      ))}
    </ul>
  )
  return (
    <section class="card" aria-labelledby="noted-then">
      <h2 id="noted-then">{here.length > 0 ? words.noted : words.notedNothing}</h2>
      {list(here)}
      {all.length === 0 ? (
        <p>{words.inNotebook(0)}</p>
      ) : (
        <details>
          <summary>{words.inNotebook(all.length)}</summary>
          {list(all)}
        </details>
      )}
    </section>
  )
}
