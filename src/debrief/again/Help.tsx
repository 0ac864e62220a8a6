import { grades } from '../../core/catalogue/grade.ts'
import { hintOf, reasonsFor } from '../../core/look/hint.ts'
import type { AxisLook } from '../../core/look/turnLook.ts'
import { text } from '../../ui/text.ts'
import { sourceTitles } from '../path/sourceTitles.ts'
import type { Trial } from './trials.ts'

const words = text.again

interface Props {
  readonly look: AxisLook
  readonly accepted: readonly string[]
  /** A person's name; undefined for somebody who was not named by then. */
  readonly nameOf: (person: string) => string | undefined
  readonly trial: Trial
  readonly onHint: () => void
  readonly onShow: () => void
}

/** Help by degrees: what it is about, what could be said of it, the reasons with their sources, the answer. */
export function Help({ look, accepted, nameOf, trial, onHint, onShow }: Props) {
  const hint = hintOf(look, accepted)
  const name = hint?.person === undefined ? undefined : nameOf(hint.person)
  const topic = hint && (hint.topic ? words.topics[hint.topic] : words.topicsOfAxes[hint.finding.axis])
  const first = hint && topic && words.hintAbout[hint.kind](name === undefined ? topic : words.hintWith(topic, name))
  const said = [
    ...(trial.hints > 0 ? [first ?? words.noHint] : []),
    ...(trial.hints > 1 && hint ? [words.hintWhy[hint.kind](hint.finding.why)] : []),
  ]
  const unseen = trial.done === 'shown' ? [] : accepted.filter((id) => !trial.tried.includes(id))
  const noMore = trial.hints === 2 || (trial.hints === 1 && !hint)
  const reasons = reasonsFor(look, accepted)
  return (
    <section class="again-help" aria-label={words.help}>
      <div role="status" class="again-hints">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="again-ways">
        {!trial.done && (
          // It stays when there is nothing more to say: the focus is on it.
          <button type="button" class="button" aria-disabled={noMore} onClick={() => noMore || onHint()}>
            {trial.hints === 0 ? words.hint : noMore ? words.hintsGone : words.moreHint}
          </button>
        )}
        {unseen.length > 0 && (
          <button type="button" class="button" onClick={onShow}>
            {words.show(unseen.length, trial.done !== undefined)}
          </button>
        )}
      </div>
      <details class="again-reasons">
        <summary>{words.reasons}</summary>
        <ul>
          {[...new Map(reasons.map((reason) => [reason.kind + reason.finding.why, reason])).values()].map(
            ({ kind, finding: { why, source, grade } }) => (
              <li key={kind + why}>
                <b>{words.reasonKinds[kind]}:</b> {why}{' '}
                <small>{text.debrief.source(sourceTitles(source), grades[grade])}</small>
              </li>
            ),
          )}
        </ul>
      </details>
    </section>
  )
}
