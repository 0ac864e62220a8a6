import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { type Standard, standards } from '../../core/record/playEvent.ts'
import type { Play, PlayState } from '../../play/play.ts'
import { Confidence } from '../../ui/Confidence.tsx'
import { useFocusOn } from '../../ui/focus.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { text } from '../../ui/text.ts'
import { lastAssessment } from './assessment.ts'
import { NoteCards } from './NoteCards.tsx'
import { Trays } from './Trays.tsx'

interface Props {
  readonly state: PlayState
  readonly manifest: Manifest
  readonly play: Play
  readonly onNotebook: () => void
  readonly onDone: () => void
  /** What the story said last, where it has not been read yet. */
  readonly children?: ComponentChildren
}

const words = text.play.board

/** The assessment board: what one's own facts say. By click or by keys. */
export function Board({ state, manifest, play, onNotebook, onDone, children }: Props) {
  const before = lastAssessment(state.playthrough.events)
  const [category, setCategory] = useState<string | null>(before?.category ?? null)
  const [standard, setStandard] = useState<Standard | null>(before?.standard ?? null)
  const [confidence, setConfidence] = useState<number | null>(before?.confidence ?? null)
  const [asked, setAsked] = useState(false)
  const heading = useFocusOn<HTMLHeadingElement>(0)
  const missing = Object.entries({ category, standard, confidence }).flatMap(([part, said]) =>
    said === null ? [words.missing[part as keyof typeof words.missing]] : [],
  )
  const done = () => {
    if (category === null || standard === null || confidence === null) return setAsked(true)
    play.assess(category, standard, confidence)
    onDone()
  }
  const { categories, trays } = manifest.scenario
  return (
    <main class="page board">
      <p class="kicker">{manifest.scenario.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      {children}
      <p>{words.intro}</p>
      <Trays state={state} manifest={manifest} trays={trays} />
      <div class="board-columns">
        <section aria-labelledby="board-cards">
          <h2 id="board-cards">{words.cards}</h2>
          <NoteCards state={state} manifest={manifest} play={play} trays={trays} onNotebook={onNotebook} />
        </section>
        <div class="board-side">
          <section class="card">
            <OneOf
              legend={words.suspect}
              options={categories.map((value) => ({ value, name: text.common.categories[value] ?? value }))}
              value={category}
              onPick={setCategory}
            />
            <OneOf
              legend={words.standard}
              options={standards.map((value) => ({ value, ...text.common.standards[value] }))}
              value={standard}
              onPick={setStandard}
            />
            <Confidence value={confidence} onChange={setConfidence} />
            <p class="fault" role="alert">
              {asked && missing.length > 0 ? words.incomplete(missing) : ''}
            </p>
            <button type="button" class="button strong large" onClick={done}>
              {words.done}
            </button>
          </section>
        </div>
      </div>
    </main>
  )
}
