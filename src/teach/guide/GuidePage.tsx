import { useEffect, useState } from 'preact/hooks'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import type { Outside } from '../../play/outside.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { go } from '../../ui/router.ts'
import { SupportFooter } from '../../ui/SupportFooter.tsx'
import { guide } from '../../ui/text/guide.ts'
import { classStoryOf } from '../classStoryOf.ts'
import { decisiveMoments, type Moment } from './decisiveMoments.ts'
import { Plan } from './Plan.tsx'
import './guide.css'

interface Props {
  /** The encounter to plan for, by id; the first where there is none. */
  readonly scenario: string
  readonly outside: Outside
}

/** For instructors, before a lesson. `docs/instructors.md` holds the same words. */
export function GuidePage({ scenario, outside }: Props) {
  const heading = useFocusOn<HTMLHeadingElement>(0)
  const entry = outside.scenarios.find(({ id }) => id === scenario) ?? outside.scenarios[0]
  return (
    <div class="teach guide">
      <header class="teach-head">
        <h1 ref={heading} tabIndex={-1}>
          {guide.title}
        </h1>
        <p class="teach-intro">{guide.intro}</p>
        <p class="hint">{guide.draft}</p>
        <div class="ways">
          <a class="button" href="#/teach">
            {guide.toDesk}
          </a>
        </div>
      </header>
      <main>
        <label class="field guide-pick">
          <span>{guide.pick}</span>
          <select value={entry?.id} onChange={({ currentTarget }) => go(`/teach/guide/${currentTarget.value}`)}>
            {outside.scenarios.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {entry && <Plan entry={entry} />}
        {entry && <Moments key={entry.id} entry={entry} outside={outside} />}
        <Questions />
        <Points of={guide.forms} id="forms" />
        <Points of={guide.rules} id="rules" />
        <Points of={guide.distress} id="distress" />
      </main>
      <p class="hint">{guide.distress.lines}</p>
      <SupportFooter />
    </div>
  )
}

/** The decisive moments of one encounter, each with what to ask. */
function Moments({ entry, outside }: { entry: ScenarioEntry; outside: Outside }) {
  const [moments, setMoments] = useState<readonly Moment[] | null>()
  useEffect(() => {
    let gone = false
    classStoryOf(entry, outside).then(
      (open) => gone || setMoments(decisiveMoments(open)),
      () => gone || setMoments(null),
    )
    return () => {
      gone = true
    }
  }, [entry])
  const words = guide.decisive
  return (
    <section aria-labelledby="moments">
      <h2 id="moments">{words.title}</h2>
      <p class="guide-words">{words.intro}</p>
      <p class="guide-words">
        {words.everywhere} {guide.questions.first} {guide.questions.last}
      </p>
      {!moments && <p role="status">{moments === null ? words.none : words.coming}</p>}
      <ol class="moments">
        {moments?.map(({ chapter, title, choices, questions }, index) => (
          <li key={index} class="card">
            <p class="kicker">{chapter}</p>
            <h3>{words.at(title, index + 1)}</h3>
            <ul class="moment-questions">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            <details>
              <summary>{words.choices}</summary>
              <ul class="plain-list">
                {choices.map((choice) => (
                  <li key={choice}>{choice}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Questions = () => (
  <section aria-labelledby="questions">
    <h2 id="questions">{guide.questions.title}</h2>
    <ul class="plain-list guide-words">
      {[guide.questions.first, ...Object.values(guide.questions.topics), guide.questions.last].map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  </section>
)

const Points = ({ of, id }: { of: { readonly title: string; readonly points: readonly string[] }; id: string }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{of.title}</h2>
    <ul class="plain-list guide-words">
      {of.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
)
