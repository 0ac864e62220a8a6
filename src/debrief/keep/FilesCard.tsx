import { makeCsv } from '../../core/look/csv.ts'
import { Icon } from '../../ui/Icon.tsx'
import { fileName, saveText } from '../../ui/saveFile.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { debriefData } from './debriefData.ts'
import type { GoesAlong } from './goesAlong.ts'
import { Tick } from './Tick.tsx'
import { turnTable } from './turnTable.ts'

const words = text.keep.files

interface Props {
  readonly look: Look
  readonly kept: GoesAlong
  readonly onChange: (kept: GoesAlong) => void
}

/** The report on paper, and the same as a table or as data. */
export function FilesCard({ look, kept, onChange }: Props) {
  const save = (ending: 'csv' | 'json', content: string, type: string) =>
    saveText(fileName(`${look.playthrough.scenario}-debrief`, new Date(look.outside.now()), ending), content, type)
  return (
    <section class="card" aria-labelledby="keep-files">
      <h2 id="keep-files">{words.title}</h2>
      <p>{words.intro}</p>
      <Tick name={words.said} ticked={kept.said} onChange={(said) => onChange({ ...kept, said })} />
      <Tick
        name={words.wrote}
        hint={words.wroteHint}
        ticked={kept.wrote}
        onChange={(wrote) => onChange({ ...kept, wrote })}
      />
      <p class="keep-ways">
        <button type="button" class="button strong" onClick={() => window.print()}>
          {words.print}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save('csv', makeCsv(turnTable(look, kept.wrote)), 'text/csv;charset=utf-8')}
        >
          <Icon name="download" /> {words.table}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save('json', debriefData(look, kept.wrote), 'application/json')}
        >
          <Icon name="download" /> {words.data}
        </button>
      </p>
    </section>
  )
}
