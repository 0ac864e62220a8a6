import { useEffect, useState } from 'preact/hooks'
import type { OwnFile } from '../../play/caseFiles.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { text } from '../../ui/text.ts'

const words = text.caseFile.recall

/** Before a second contact: one question about one's own report, and what one set out to do. Kept nowhere, and not counted. */
export function RecallCard({ file }: { file: OwnFile }) {
  const [answer, setAnswer] = useState<string | null>(null)
  const { recall, next } = file
  const id = file.kept.playthrough.id
  useEffect(() => setAnswer(null), [id])
  const own = recall?.options[recall.own] ?? ''
  return (
    <section class="card case-file" aria-labelledby="recall">
      <h2 id="recall">{words.title}</h2>
      {recall ? (
        <>
          <OneOf
            legend={words.question(recall.title)}
            options={recall.options.map((option, index) => ({ value: String(index), name: option }))}
            value={answer}
            onPick={setAnswer}
          />
          <p role="status">{answer !== null && (Number(answer) === recall.own ? words.right : words.wrong(own))}</p>
        </>
      ) : (
        <p>{words.noReport}</p>
      )}
      {next ? (
        <p>
          {words.next} <b>{text.looking.next.sentence(next.when.trim(), next.will.trim().replace(/\.$/, ''))}</b>
        </p>
      ) : (
        <p class="hint">{words.noNext}</p>
      )}
    </section>
  )
}
