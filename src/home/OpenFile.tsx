import { useId, useState } from 'preact/hooks'
import { Icon } from '../ui/Icon.tsx'
import { text } from '../ui/text.ts'

/** Opens a downloaded playthrough. What is wrong with a file is said in words. */
export function OpenFile({ onFile }: { onFile: (file: File) => Promise<string | null> }) {
  const id = useId()
  const [fault, setFault] = useState<string | null>(null)
  return (
    <section class="open-file" aria-label={text.home.openFile}>
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
          if (file) setFault(await onFile(file))
          currentTarget.value = ''
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {text.home.openFileHint}
      </p>
      <p class="fault" role="alert">
        {fault}
      </p>
    </section>
  )
}
