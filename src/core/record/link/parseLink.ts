import { ByteReader } from '../../graph/codec/byteReader.ts'
import { GraphError } from '../../graph/codec/graphError.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { type Narrator, StoryError, type Telling } from '../../story/narrator.ts'
import type { PlayEvent } from '../playEvent.ts'
import { Playthrough } from '../playthrough.ts'
import { type LinkFault, parseFrame } from './frame.ts'
import { linkNames, sumOfNames } from './linkNames.ts'
import { linkKinds, offeredIn } from './makeLink.ts'
import { Misfit, readEvent } from './readEvent.ts'

/** What can be read of a link before its story is there. */
export interface Link {
  readonly scenario: string
  /** Hash of the story that it was played on. */
  readonly story: string
  /** The playthrough, from the story as it is here. */
  open(id: string, story: LinkTelling): OpenedLink | { readonly fault: LinkFault }
}

/** The story as it is here. */
export interface LinkTelling {
  readonly story: string
  readonly manifest: Manifest
  readonly narrate: Narrator
}

export interface OpenedLink {
  readonly playthrough: Playthrough
  /** The turn beyond which an edited story could not be followed; what was recorded from there on is in the link only. */
  readonly stoppedAt?: number
  /** The names in the story have changed: notes, board and report could not be read and were left out. */
  readonly onlyChoices: boolean
}

/** Reads a link's head. Faults are told apart so that each has its own sentence. */
export function parseLink(text: string): Link | { readonly fault: LinkFault } {
  const frame = parseFrame(text)
  if ('fault' in frame) return frame
  return guarded(() => {
    const head = readHead(new ByteReader(frame.body))
    return {
      scenario: head.scenario,
      story: head.story,
      open: (id, story) =>
        guarded(() => {
          const reader = new ByteReader(frame.body)
          return openFrom(reader, readHead(reader), id, story)
        }),
    }
  })
}

interface Head {
  readonly scenario: string
  readonly story: string
  readonly rules: string
  readonly seed: number
  readonly given: Readonly<Record<string, string>>
  readonly namesSum: number
}

function readHead(reader: ByteReader): Head {
  const [scenario, story, rules] = [reader.text(), reader.text(), reader.text()]
  const seed = reader.whole()
  const inputs = Array.from({ length: reader.count() }, (): [string, string] => [reader.text(), reader.text()])
  return { scenario, story, rules, seed, given: Object.fromEntries(inputs), namesSum: reader.whole() }
}

function openFrom(reader: ByteReader, head: Head, id: string, { story, manifest, narrate }: LinkTelling): OpenedLink {
  const { namesSum, ...inputs } = head
  const names = linkNames(manifest)
  const onlyChoices = sumOfNames(names) !== namesSum
  const events: Playthrough['events'] = []
  const tell = (): Telling => narrate({ given: head.given, seed: head.seed, events })
  let turn = 0
  let stoppedAt: number | undefined
  let before: PlayEvent | undefined
  for (let left = reader.count(); left > 0; left--) {
    const kind = linkKinds[reader.whole()]
    if (kind === undefined) throw new Misfit()
    if (kind !== 'choose') {
      before = readEvent(reader, kind, onlyChoices ? undefined : names, before)
      if (!onlyChoices && stoppedAt === undefined) events.push(before)
      continue
    }
    before = undefined
    const number = reader.whole()
    const written = number === 0 ? reader.text() : undefined
    const mark = reader.whole()
    const here = turn++
    if (stoppedAt !== undefined) continue
    const beat = tell().beats[here]
    const choice = written ?? (beat?.mark === mark ? offeredIn(beat)[number - 1] : undefined)
    if (choice !== undefined) events.push({ type: 'choose', choice, mark })
    else if (head.story === story) throw new Misfit()
    else stoppedAt = here
  }
  reader.end()
  tell()
  const read = Playthrough.safeParse({ format: 1, id, ...inputs, events })
  if (!read.success) throw new Misfit()
  return { playthrough: read.data, onlyChoices, ...(stoppedAt === undefined ? {} : { stoppedAt }) }
}

function guarded<Answer>(work: () => Answer): Answer | { readonly fault: LinkFault } {
  try {
    return work()
  } catch (error) {
    if ([Misfit, GraphError, StoryError].some((kind) => error instanceof kind)) return { fault: 'damaged' }
    throw error
  }
}
