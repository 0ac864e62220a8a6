import { useState } from 'preact/hooks'
import type { Assessment } from '../../classroom/session.ts'
import { type Standard, standards } from '../../core/record/playEvent.ts'
import { Confidence } from '../../ui/Confidence.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { host } from '../../ui/text/host.ts'
import { text } from '../../ui/text.ts'

const words = host.together
const standardOptions = standards.map((value) => ({ value, ...text.common.standards[value] }))

interface Props {
  readonly categories: readonly string[]
  readonly onPut: (assess: Assessment) => void
}

/** The class's assessment in the host's own hand. */
export function OwnAssessment({ categories, onPut }: Props) {
  const [category, setCategory] = useState<string | null>(null)
  const [standard, setStandard] = useState<Standard | null>(null)
  const [confidence, setConfidence] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  return (
    <form
      class="own-assessment"
      onSubmit={(event) => {
        event.preventDefault()
        if (category === null || standard === null || confidence === null) setFault(words.ownAssessFault)
        else onPut({ category, standard, confidence })
      }}
    >
      <p class="hint">{words.ownAssessHint}</p>
      <OneOf
        legend={text.play.board.suspect}
        options={categories.map((value) => ({ value, name: text.common.categories[value] ?? value }))}
        value={category}
        onPick={setCategory}
      />
      <OneOf legend={text.play.board.standard} options={standardOptions} value={standard} onPick={setStandard} />
      <Confidence value={confidence} onChange={setConfidence} />
      <p class="fault" role="alert">
        {fault}
      </p>
      <button type="submit" class="button strong">
        {words.settle}
      </button>
    </form>
  )
}
