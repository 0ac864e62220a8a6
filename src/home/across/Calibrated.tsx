import type { AcrossCases } from '../../core/programme/acrossCases.ts'
import type { CaseRecord } from '../../core/programme/caseRecord.ts'
import { text } from '../../ui/text.ts'

const words = text.across.calibration

interface Props {
  readonly across: AcrossCases
  readonly records: readonly CaseRecord[]
  readonly titles: ReadonlyMap<string, string>
}

/** What was said of each, and what it was. */
export function Calibrated({ across: { calibration, brier }, records, titles }: Props) {
  const boards = records.flatMap((record) => (record.said ? [{ ...record, said: record.said }] : []))
  return (
    <section class="across-part" aria-labelledby="how-sure">
      <h2 id="how-sure">{words.title}</h2>
      {boards.length === 0 && <p>{words.none}</p>}
      {calibration.map(({ group, said, were }) => (
        <p key={group} class="across-said">
          {words[group](said, were.are, were.of)}
        </p>
      ))}
      {boards.length > 0 && (
        <ul class="sure-rows" aria-label={words.oneByOne}>
          {boards.map(({ scenario, said, trafficking }) => (
            <li key={scenario}>
              <span>{words.one(titles.get(scenario) ?? scenario, said.confidence, trafficking)}</span>
              <SureLine confidence={said.confidence} was={trafficking} />
            </li>
          ))}
        </ul>
      )}
      {brier !== undefined && <p class="hint">{words.brier(brier.toFixed(2))}</p>}
    </section>
  )
}

/** A line from 0 to 100, with a mark where one was; the end that was true is filled. The sentence beside it says the same. */
const SureLine = ({ confidence, was }: { confidence: number; was: boolean }) => (
  <svg class="sure-line" viewBox="0 0 120 16" aria-hidden="true">
    <line x1="8" y1="8" x2="112" y2="8" />
    <circle cx="8" cy="8" r="5" class={was ? '' : 'is-true'} />
    <circle cx="112" cy="8" r="5" class={was ? 'is-true' : ''} />
    <line class="sure-mark" x1={8 + 1.04 * confidence} y1="1" x2={8 + 1.04 * confidence} y2="15" />
  </svg>
)
