import { useEffect, useState } from 'preact/hooks'
import { type Because, changesOf, type Picture, readPictures } from '../../core/picture/picture.ts'
import type { StatementId } from '../../core/picture/statement.ts'
import type { Outside } from '../../play/outside.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { text } from '../../ui/text.ts'
import { ChangeCard } from './ChangeCard.tsx'
import { keepSitting } from './keepSitting.ts'
import { type OwnTurns, ownTurns } from './ownTurns.ts'
import './picture.css'

const words = text.picture.changes

/** What moved between the first sitting and the last: item by item, with the evidence, and the player's own turns beside it. */
export function ChangesPage({ outside }: { outside: Outside }) {
  const [pictures, setPictures] = useState<readonly Picture[] | undefined>()
  const [turns, setTurns] = useState<OwnTurns | undefined>()
  const heading = useFocusOn<HTMLHeadingElement>(0)
  useEffect(() => {
    void outside.drawer
      .get('pictures')
      .catch(() => undefined)
      .then((kept) => setPictures(readPictures(kept).pictures))
    void ownTurns(outside).then(setTurns)
  }, [outside])
  if (!pictures) return null
  const [before] = pictures
  const after = pictures.at(-1)
  const both = before && after && before !== after
  const changes = both ? changesOf(before, after) : []
  const because = (statement: StatementId, turns: readonly Because[]) => {
    if (!after) return
    const { [statement]: _, ...others } = after.because ?? {}
    const sitting = { ...after, because: turns.length > 0 ? { ...others, [statement]: turns } : others }
    setPictures([...pictures.slice(0, -1), sitting])
    void keepSitting(outside.drawer, sitting).catch(() => {})
  }
  return (
    <div class="picture-page is-wide">
      <nav class="picture-ways">
        <a class="button quiet" href="#/">
          <Icon name="home" /> {text.common.home}
        </a>
      </nav>
      <main>
        <header class="picture-head">
          {both && <p class="kicker">{words.kicker(dayOf(before.at), dayOf(after.at))}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{both ? words.intro : words.none}</p>
          <p class="notice">{text.picture.unvalidated}</p>
          {both && (
            <p>
              <b>
                {words.moved(changes.filter(({ before: then, after: now }) => then !== now).length, changes.length)}
              </b>
            </p>
          )}
          {both && !turns && <p role="status">{words.reading}</p>}
        </header>
        <ol class="change-list">
          {inOrder(changes).map((change) => (
            <ChangeCard
              key={change.statement}
              change={change}
              turns={turns && (turns[change.statement] ?? [])}
              because={after?.because?.[change.statement] ?? []}
              onBecause={(turns) => because(change.statement, turns)}
            />
          ))}
        </ol>
        <p>
          <a class="button" href="#/picture">
            {words.again}
          </a>
        </p>
      </main>
    </div>
  )
}

/** What moved comes first; within that, the order of the statements. */
const inOrder = (changes: ReturnType<typeof changesOf>) =>
  [...changes].sort((left, right) => Math.abs(right.toward) - Math.abs(left.toward))

const dayOf = (at: number) =>
  new Date(at).toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' })
