import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { text } from '../ui/text.ts'
import { Whole } from '../ui/Whole.tsx'

/** A page whose code is fetched when it is first shown; where that fails it is said, and can be tried again. */
export function pageFrom<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | undefined
  return function Page(props: Props) {
    const [, redraw] = useState(0)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (here || failed) return
      load().then(
        (page) => {
          here = page
          redraw(1)
        },
        () => setFailed(true),
      )
    }, [failed])
    const Here = here
    if (Here) return <Here {...props} />
    if (!failed) return <Whole>{text.common.loading}</Whole>
    return (
      <Whole>
        <p role="alert">{text.play.trouble.story}</p>
        <button type="button" class="button strong" onClick={() => setFailed(false)}>
          {text.play.trouble.retry}
        </button>
      </Whole>
    )
  }
}
