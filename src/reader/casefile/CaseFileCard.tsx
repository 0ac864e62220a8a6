import type { Taking } from '../../core/manifest/taking.ts'
import type { CaseFiles, OwnFile } from '../../play/caseFiles.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { text } from '../../ui/text.ts'
import { CaseFacts } from './CaseFacts.tsx'
import { type Chosen, factsOf, keyOf } from './chosen.ts'
import './caseFile.css'

const words = text.caseFile

interface Props {
  readonly taking: Taking
  /** Undefined while the player's plays are being read. */
  readonly files: CaseFiles | undefined
  readonly chosen: Chosen | undefined
  readonly onChoose: (chosen: Chosen) => void
  /** The play that the address asked for; undefined where it asked for none. */
  readonly wanted: string | undefined
}

/** Which file a scenario begins with: one of the player's own, or a stock one; and what stands in it. */
export function CaseFileCard({ taking, files, chosen, onChoose, wanted }: Props) {
  const own = files?.own ?? []
  const options = [
    ...own.map((file) => ({ value: keyOf({ own: file }), name: called(file), means: words.ownMeans })),
    ...Object.entries(taking.stock).map(([id, { title, says }]) => ({
      value: keyOf({ stock: id }),
      name: title,
      means: words.stockMeans(says),
    })),
  ]
  const pick = (value: string) => {
    const file = own.find((candidate) => keyOf({ own: candidate }) === value)
    onChoose(file ? { own: file } : { stock: value.slice('stock:'.length) })
  }
  return (
    <section class="card case-file" aria-labelledby="case-file">
      <h2 id="case-file">{words.title}</h2>
      <p>{words.intro}</p>
      {!files && <p role="status">{words.looking}</p>}
      {files && own.length === 0 && <p class="notice">{words.noneOwn}</p>}
      {files && <Refused files={files} wanted={wanted} />}
      {files && <OneOf legend={words.choose} options={options} value={chosen ? keyOf(chosen) : null} onPick={pick} />}
      {chosen && (
        <>
          <h3>{words.says}</h3>
          {'own' in chosen && chosen.own.reworded && <p class="hint">{words.reworded}</p>}
          <CaseFacts taking={taking} facts={factsOf(chosen, taking)} />
        </>
      )}
    </section>
  )
}

/** What cannot be taken, where the player may have meant it: the play asked for, and the latest of the others. */
function Refused({ files, wanted }: { files: CaseFiles; wanted: string | undefined }) {
  const asked = files.refused.filter(({ kept }) => kept.playthrough.id === wanted)
  const missing =
    wanted !== undefined && ![...files.own, ...files.refused].some(({ kept }) => kept.playthrough.id === wanted)
  const older = files.refused.filter(({ kept, fault }) => fault !== 'unfinished' && kept.playthrough.id !== wanted)
  return (
    <>
      {missing && (
        <p class="notice" role="status">
          {words.elsewhere}
        </p>
      )}
      {[...asked, ...older].map((file) => (
        <p key={file.kept.playthrough.id} class="notice" role="status">
          {words.notTaken(called(file), words.faults[file.fault])}
        </p>
      ))}
    </>
  )
}

const called = ({ title, name, kept }: Pick<OwnFile, 'title' | 'name' | 'kept'>): string =>
  words.ownFile(
    title,
    name,
    new Date(kept.changed).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' }),
  )
