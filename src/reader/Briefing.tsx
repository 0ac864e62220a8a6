import { useState } from 'preact/hooks'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { Kept } from '../play/store.ts'
import { Confidence } from '../ui/Confidence.tsx'
import { useFocusOn } from '../ui/focus.ts'
import { OneOf } from '../ui/OneOf.tsx'
import { text } from '../ui/text.ts'

interface Props {
  readonly manifest: Manifest
  /** A playthrough of this encounter that was left before its end. */
  readonly unfinished: Kept | undefined
  readonly onContinue: (kept: Kept) => void
  readonly onBegin: (guess: { category: string; confidence: number } | null) => void
}

/** The call, and a first guess from the call alone. The stage loads meanwhile. */
export function Briefing({ manifest, unfinished, onContinue, onBegin }: Props) {
  const [category, setCategory] = useState<string | null>(null)
  const [confidence, setConfidence] = useState<number | null>(null)
  const heading = useFocusOn<HTMLHeadingElement>(0)
  const { scenario } = manifest
  const guess = category === null || confidence === null ? null : { category, confidence }
  const options = scenario.categories.map((value) => ({ value, name: text.common.categories[value] ?? value }))
  return (
    <main class="page briefing">
      <p class="kicker">{text.play.briefing}</p>
      <h1 ref={heading} tabIndex={-1}>
        {scenario.title}
      </h1>
      {unfinished && (
        <section class="card" aria-label={text.home.continueTitle}>
          <p>
            {text.home.continueTitle}:{' '}
            {text.home.progress(unfinished.playthrough.events.filter(({ type }) => type === 'choose').length, 0)}
          </p>
          <button type="button" class="button strong" onClick={() => onContinue(unfinished)}>
            {text.home.continue(scenario.title)}
          </button>
        </section>
      )}
      {scenario.briefing.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <details>
        <summary>{text.play.contains}</summary>
        <p>{scenario.contentNote}</p>
      </details>
      <section class="card" aria-labelledby="first-guess">
        <h2 id="first-guess">{text.play.firstGuess}</h2>
        <p class="hint">{text.play.firstGuessHint}</p>
        <OneOf legend={text.play.board.suspect} options={options} value={category} onPick={setCategory} />
        <Confidence value={confidence} onChange={setConfidence} />
      </section>
      <button type="button" class="button strong large" onClick={() => onBegin(guess)}>
        {guess ? text.play.begin : text.play.beginAnyway}
      </button>
    </main>
  )
}
