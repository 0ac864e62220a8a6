import { useId, useState } from 'preact/hooks'
import { Icon } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'

/** What became of a file that was given: a sentence or more, of which the first may be good news. */
export interface FileAnswer {
  readonly said?: string
  readonly faults: readonly string[]
}

interface Props {
  /** Answers with what is to be said of the file; null where the page goes on to it. */
  readonly onFile: (file: File) => Promise<FileAnswer | null>
  /** Saves everything kept here as one file; absent where nothing is kept. */
  readonly onExport?: ((wrote: boolean) => void) | undefined
}

/** Opens downloaded playthroughs, one or many, and saves all as one file. What is wrong with a file is said in words. */
export function OpenFile({ onFile, onExport }: Props) {
  const id = useId()
  const [answer, setAnswer] = useState<FileAnswer | null>(null)
  const [wrote, setWrote] = useState(false)
  return (
    <section class="open-file" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.home.filesTitle}</h2>
      <div class="open-file-way">
        <label class="button" for={id}>
          <Icon name="folderOpen" /> {text.home.openFile}
        </label>
        <input
          id={id}
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          aria-describedby={`${id}-hint`}
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) setAnswer(await onFile(file))
            currentTarget.value = ''
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          {text.home.openFileHint}
        </p>
      </div>
      <p role="status">{answer?.said}</p>
      <div role="alert">
        {answer?.faults.map((fault) => (
          <p key={fault} class="fault">
            {fault}
          </p>
        ))}
      </div>
      {onExport && (
        <div class="open-file-way">
          <button type="button" class="button" onClick={() => onExport(wrote)}>
            <Icon name="download" /> {text.home.exportAll}
          </button>
          <label class="tick-line">
            <input type="checkbox" checked={wrote} onChange={({ currentTarget }) => setWrote(currentTarget.checked)} />
            <span>{text.home.exportWrote}</span>
          </label>
        </div>
      )}
    </section>
  )
}
