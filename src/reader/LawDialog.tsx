import { blankCounty, type County } from '../core/county/county.ts'
import { countyGiven, isGivenHere } from '../core/county/givenHere.ts'
import { isCountyGiven } from '../core/county/givens.ts'
import type { LawEntry } from '../core/law/entry.ts'
import { lawIn } from '../core/law/lawIn.ts'
import { mayNotSay, maySay, maySayWithoutEnforcement } from '../core/law/mayISay.ts'
import { states } from '../core/law/state.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { text } from '../ui/text.ts'

const words = text.play

interface Props {
  /** What the scenario asks of the law. */
  readonly ids: readonly string[]
  /** What the playthrough was given. */
  readonly given?: Readonly<Record<string, string>>
  readonly county?: County
  readonly onClose: () => void
}

/** Federal law and the state's: what an officer may look up, each entry with its date and how well it was checked. */
export function LawDialog({ ids, given = {}, county = blankCounty, onClose }: Props) {
  const { federal, state, elsewhere } = lawIn(ids, county.state)
  const enforces = (given['immigration'] ?? countyGiven('immigration', county)) === 'open'
  return (
    <Dialog title={words.lawTitle} onClose={onClose}>
      <p class="hint">
        {words.lawIntro} {text.common.notLegalAdvice}
      </p>
      {!isGivenHere(given, county) && <p class="notice">{words.lawBegan(inWords(given))}</p>}
      <Entries title={states[county.state]} entries={state} />
      <Entries title={words.lawFederal} entries={federal} />
      {elsewhere.length > 0 && <Entries title={words.lawElsewhere} entries={elsewhere} />}
      <div class="may-say">
        <div>
          <Said title={words.maySay} sentences={maySay} />
          {!enforces && (
            <>
              <p class="hint">{words.onlyWithoutEnforcement}</p>
              <Sentences sentences={maySayWithoutEnforcement} />
            </>
          )}
        </div>
        <div>
          <Said title={words.mayNotSay} sentences={mayNotSay} />
          {enforces && (
            <>
              <p class="hint">{words.notWithEnforcement}</p>
              <Sentences sentences={maySayWithoutEnforcement} />
            </>
          )}
        </div>
      </div>
    </Dialog>
  )
}

const inWords = (given: Readonly<Record<string, string>>): string[] =>
  Object.entries(given).flatMap(([name, value]) => (isCountyGiven(name) ? (text.county.givens[name][value] ?? []) : []))

const Entries = ({ title, entries }: { title: string; entries: readonly LawEntry[] }) => (
  <section class="law-part" aria-label={title}>
    <h3>{title}</h3>
    {entries.length === 0 && <p class="hint">{words.lawNothing}</p>}
    {entries.map(({ id, title: name, cite, says, asOf, mark }) => (
      <details key={id} class="law-entry">
        <summary>
          {name} <small>{cite}</small>
        </summary>
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="hint">{words.lawDate(asOf, words.lawMarks[mark])}</p>
      </details>
    ))}
  </section>
)

const Said = ({ title, sentences }: { title: string; sentences: readonly string[] }) => (
  <section aria-label={title}>
    <h3>{title}</h3>
    <Sentences sentences={sentences} />
  </section>
)

const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <ul>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
