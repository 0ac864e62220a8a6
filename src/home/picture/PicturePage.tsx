import { useState } from 'preact/hooks'
import { type Picture, readPictures } from '../../core/picture/picture.ts'
import { statementIds } from '../../core/picture/statement.ts'
import type { Outside } from '../../play/outside.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Statement } from '../../ui/picture/Statement.tsx'
import { text } from '../../ui/text.ts'
import { keepSitting } from './keepSitting.ts'
import './picture.css'

const words = text.picture

interface Props {
  readonly outside: Outside
  /** Goes on: to what moved, where there is something to lay beside it. */
  readonly onChanges: () => void
}

/** One sitting over the twelve statements. Nothing is shown of the evidence before there are two. */
export function PicturePage({ outside, onChanges }: Props) {
  const [answers, setAnswers] = useState<Picture['answers']>({})
  const [at, setAt] = useState<'asking' | 'kept' | 'unkept'>('asking')
  const [said, setSaid] = useState('')
  const heading = useFocusOn<HTMLHeadingElement>(at)
  const count = Object.keys(answers).length
  const keep = async () => {
    if (count === 0) return setSaid(words.nothing)
    const { pictures } = readPictures(await outside.drawer.get('pictures').catch(() => undefined))
    const kept = await keepSitting(outside.drawer, { at: outside.now(), answers }).then(
      () => true,
      () => false,
    )
    if (pictures.length > 0) return onChanges()
    setAt(kept ? 'kept' : 'unkept')
  }
  return (
    <div class="picture-page">
      <nav class="picture-ways">
        <a class="button quiet" href="#/">
          <Icon name="home" /> {text.common.home}
        </a>
      </nav>
      <main>
        <header class="picture-head">
          <h1 ref={heading} tabIndex={-1}>
            {at === 'asking' ? words.title : words.thanks.title}
          </h1>
          {at === 'asking' ? (
            <>
              <p>{words.intro}</p>
              <p class="notice">{words.unvalidated}</p>
              <p class="hint">{words.stays}</p>
            </>
          ) : (
            <>
              {at === 'unkept' && <p class="notice">{words.notSaved}</p>}
              <p>{words.thanks.text}</p>
              <a class="button strong large" href="#/">
                {words.thanks.begin}
              </a>
            </>
          )}
        </header>
        {at === 'asking' && (
          <form
            class="picture-form"
            onSubmit={(event) => {
              event.preventDefault()
              void keep()
            }}
          >
            <ol class="statement-list">
              {statementIds.map((id) => (
                <Statement
                  key={id}
                  id={id}
                  value={answers[id]}
                  onPick={(step) => setAnswers({ ...answers, [id]: step })}
                />
              ))}
            </ol>
            <div class="picture-end">
              <p role="status">{said === '' ? words.answered(count, statementIds.length) : said}</p>
              <button type="submit" class="button strong large">
                {words.keep}
              </button>
              <p class="hint">{words.keepHint}</p>
            </div>
          </form>
        )}
      </main>
    </div>
  )
}
