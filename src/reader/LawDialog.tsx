import { lawFor } from '../core/law/law.ts'
import { mayNotSay, maySay, maySayWithoutEnforcement } from '../core/law/mayISay.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { text } from '../ui/text.ts'

/** Federal law and the state's: what an officer may look up, each entry with its date and how well it was checked. */
export function LawDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  return (
    <Dialog title={text.play.lawTitle} onClose={onClose}>
      <p class="hint">
        {text.play.lawIntro} {text.common.notLegalAdvice}
      </p>
      {lawFor(ids).map(({ id, title, cite, says, asOf, mark }) => (
        <details key={id} class="law-entry">
          <summary>
            {title} <small>{cite}</small>
          </summary>
          {says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p class="hint">{text.play.lawDate(asOf, text.play.lawMarks[mark])}</p>
        </details>
      ))}
      <div class="may-say">
        <div>
          <Said title={text.play.maySay} sentences={maySay} />
          <p class="hint">{text.play.onlyWithoutEnforcement}</p>
          <ul>
            {maySayWithoutEnforcement.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <Said title={text.play.mayNotSay} sentences={mayNotSay} />
      </div>
    </Dialog>
  )
}

const Said = ({ title, sentences }: { title: string; sentences: readonly string[] }) => (
  <section aria-label={title}>
    <h3>{title}</h3>
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </section>
)
