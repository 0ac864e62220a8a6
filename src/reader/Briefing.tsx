import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type StateId, states } from '../core/law/state.ts'
import { briefingFor } from '../core/manifest/briefing.ts'
import type { Manifest } from '../core/manifest/manifest.ts'
import type { Playthrough } from '../core/record/playthrough.ts'
import type { CaseFiles } from '../play/caseFiles.ts'
import type { Kept } from '../play/store.ts'
import { Confidence } from '../ui/Confidence.tsx'
import { useFocusOn } from '../ui/focus.ts'
import { OneOf } from '../ui/OneOf.tsx'
import { settings } from '../ui/settings.ts'
import { text } from '../ui/text.ts'
import { CaseFileCard } from './casefile/CaseFileCard.tsx'
import { type Chosen, firstChosen, startOf } from './casefile/chosen.ts'
import { RecallCard } from './casefile/RecallCard.tsx'

interface Props {
  readonly manifest: Manifest
  /** What a new playthrough is given, and what else the county gives; and the state that it is set in. */
  readonly given: Readonly<Record<string, string>>
  readonly state: StateId
  /** A playthrough of this encounter that was left before its end. */
  readonly unfinished: Kept | undefined
  /** Earlier plays that this one may go on from, where it goes on from any; a promise, since they are read meanwhile. */
  readonly files: Promise<CaseFiles> | undefined
  /** The play to go on from, if the address asked for one. */
  readonly wanted: string | undefined
  readonly onContinue: (kept: Kept) => void
  readonly onBegin: (guess: Guess | null, start: Pick<Playthrough, 'given' | 'caseFrom'>) => void
  /** Where a class plays, the host says in which state. */
  readonly inClass?: boolean
  /** What else there is to read before the first guess. */
  readonly children?: ComponentChildren
}

const guidances = (['plain', 'coached'] as const).map((value) => ({ value, name: text.settings.guidances[value] }))

interface Guess {
  readonly category: string
  readonly confidence: number
}

/** The call, and a first guess from the call alone. The stage loads meanwhile. */
export function Briefing({
  manifest,
  given,
  state,
  unfinished,
  files,
  wanted,
  onContinue,
  onBegin,
  inClass = false,
  children,
}: Props) {
  const [category, setCategory] = useState<string | null>(null)
  const [confidence, setConfidence] = useState<number | null>(null)
  const heading = useFocusOn<HTMLHeadingElement>(0)
  const [read, setRead] = useState<CaseFiles | undefined>()
  const [chosen, setChosen] = useState<Chosen | undefined>()
  const { scenario } = manifest
  const { takes, after } = scenario
  useEffect(() => {
    let gone = false
    files?.then((found) => {
      if (gone || !takes) return
      setRead(found)
      setChosen(firstChosen(found, takes, wanted))
    })
    return () => {
      gone = true
    }
  }, [files])
  const start = takes && chosen ? startOf(chosen, takes) : { given: {} }
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
      {briefingFor(scenario.briefing, { ...given, ...start.given }, state).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {!inClass && (
        <p class="hint">
          {text.play.whereYouAre(states[state])} <a href="#/county">{text.play.changeWhere}</a>
        </p>
      )}
      <details>
        <summary>{text.play.contains}</summary>
        <p>{scenario.contentNote}</p>
      </details>
      {takes && <CaseFileCard taking={takes} files={read} chosen={chosen} onChoose={setChosen} wanted={wanted} />}
      {after && chosen && 'own' in chosen && <RecallCard file={chosen.own} />}
      {children}
      <section class="card" aria-labelledby="first-guess">
        <h2 id="first-guess">{text.play.firstGuess}</h2>
        <p class="hint">{text.play.firstGuessHint}</p>
        <OneOf legend={text.play.board.suspect} options={options} value={category} onPick={setCategory} />
        <Confidence value={confidence} onChange={setConfidence} />
      </section>
      <OneOf
        row
        legend={text.settings.guidance}
        hint={text.settings.guidanceHint}
        options={guidances}
        value={settings.value.guidance}
        onPick={(guidance) => {
          settings.value = { ...settings.value, guidance }
        }}
      />
      <button
        type="button"
        class="button strong large"
        disabled={takes && !chosen}
        onClick={() => onBegin(guess, start)}
      >
        {guess ? text.play.begin : text.play.beginAnyway}
      </button>
      {!inClass && (
        <p class="ways-out">
          <a href="#/">{text.play.leave}</a>
        </p>
      )}
    </main>
  )
}
