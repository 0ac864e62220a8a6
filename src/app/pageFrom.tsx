import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { FetchAgain } from '../ui/FetchAgain.tsx'
import { text } from '../ui/text.ts'
import { Whole } from '../ui/Whole.tsx'
import { codeFrom } from './codeFrom.ts'

/** A page whose code is fetched when it is first shown; where that fails it is said, and can be tried again. */
export function pageFrom<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | undefined
  const code = codeFrom(load)
  return function Page(props: Props) {
    const [attempt, setAttempt] = useState(1)
    const [failed, setFailed] = useState(0)
    const [, redraw] = useState(0)
    useEffect(() => {
      if (here) return
      code().then(
        (page) => {
          here = page
          redraw(1)
        },
        () => setFailed(attempt),
      )
    }, [attempt])
    const Here = here
    if (Here) return <Here {...props} />
    if (failed === 0) return <Whole>{text.common.loading}</Whole>
    return (
      <Whole>
        <FetchAgain
          sentence={text.play.trouble.story}
          trying={failed < attempt}
          onTry={() => setAttempt((last) => last + 1)}
        />
      </Whole>
    )
  }
}
