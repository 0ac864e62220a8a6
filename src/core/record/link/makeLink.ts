import { ByteWriter } from '../../graph/codec/byteWriter.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import type { Beat } from '../../story/beat.ts'
import { noteOf } from '../note.ts'
import { type PlayEvent, standards, wordings } from '../playEvent.ts'
import type { Playthrough } from '../playthrough.ts'
import { makeFrame } from './frame.ts'
import { type LinkNames, linkNames, sumOfNames } from './linkNames.ts'

/** The kinds of events in a link, by number. Only ever added to. */
export const linkKinds = [
  'choose',
  'note-cue',
  'note-line',
  'unnote-cue',
  'unnote-line',
  'guess',
  'assess',
  'pin-cue',
  'pin-line',
  'unpin-cue',
  'unpin-line',
  'report',
  'pin-again',
  'unpin-again',
] as const

/** What a link is made of besides the playthrough: the story as it is told here. */
export interface LinkStory {
  readonly manifest: Manifest
  /** The playthrough's beats. */
  readonly beats: readonly Beat[]
}

/**
 * A playthrough as text for an address. `events` are those that go along: all, or those that `linkEvents` leaves. A choice is its
 * number among those on offer, with its mark; a name is its number in a list of the manifest. What has no number is
 * written out, so that the same playthrough comes back from any record; its id, and what it is a fork of, stay here.
 */
export function makeLink(
  { scenario, story, rules, given, seed }: Playthrough,
  events: readonly PlayEvent[],
  { manifest, beats }: LinkStory,
): string {
  const names = linkNames(manifest)
  const writer = new ByteWriter()
  for (const text of [scenario, story, rules]) writer.text(text)
  writer.whole(seed)
  const inputs = Object.entries(given)
  writer.whole(inputs.length)
  for (const text of inputs.flat()) writer.text(text)
  writer.whole(sumOfNames(names))
  writer.whole(events.length)
  let turn = 0
  for (const [at, event] of events.entries()) {
    const before = events[at - 1]
    if (isAgain(event, before)) writeAgain(writer, event, names)
    else writeEvent(writer, event, names, event.type === 'choose' ? beats[turn++] : undefined)
  }
  return makeFrame(writer.finish())
}

type Pinned = Extract<PlayEvent, { type: 'pin' | 'unpin' }>

/** Whether the note is that of the event before: who files one in many trays does so in a row. */
const isAgain = (event: PlayEvent, before: PlayEvent | undefined): event is Pinned =>
  isPinned(event) && before !== undefined && isPinned(before) && before.note === event.note

const isPinned = (event: PlayEvent): event is Pinned => event.type === 'pin' || event.type === 'unpin'

function writeAgain(writer: ByteWriter, { type, tray }: Pinned, { trays }: LinkNames): void {
  writer.whole(linkKinds.indexOf(`${type}-again`))
  writeName(writer, tray, trays)
}

function writeEvent(writer: ByteWriter, event: PlayEvent, names: LinkNames, beat: Beat | undefined): void {
  const kind = (name: (typeof linkKinds)[number]) => writer.whole(linkKinds.indexOf(name))
  switch (event.type) {
    case 'choose': {
      kind('choose')
      // Under the same mark the same ids are on offer, so that a number is enough.
      writeName(writer, event.choice, beat?.mark === event.mark ? offeredIn(beat) : [])
      writer.whole(event.mark)
      break
    }
    case 'note':
    case 'unnote':
      kind(`${event.type}-${'cue' in event ? 'cue' : 'line'}`)
      writeNote(writer, event, names)
      break
    case 'guess':
      kind('guess')
      writeName(writer, event.category, names.categories)
      writer.whole(event.confidence)
      break
    case 'assess':
      kind('assess')
      writeName(writer, event.category, names.categories)
      writer.whole(standards.indexOf(event.standard))
      writer.whole(event.confidence)
      break
    case 'pin':
    case 'unpin': {
      const note = noteOf(event.note)
      kind(`${event.type}-${'cue' in note ? 'cue' : 'line'}`)
      writeName(writer, event.tray, names.trays)
      writeNote(writer, note, names)
      break
    }
    case 'report':
      kind('report')
      writeName(writer, event.line, names.reportLines)
      writer.whole(wordings.indexOf(event.wording))
  }
}

/** A cue, or a turn and a line, of which `l0412` is 412. */
function writeNote(writer: ByteWriter, note: ReturnType<typeof noteOf>, names: LinkNames): void {
  if ('cue' in note) {
    writeName(writer, note.cue, names.cues)
    return
  }
  writer.whole(note.turn)
  writer.whole(Number(note.line.slice(1)))
}

/** A name's number from 1; 0 and the name itself where the list does not have it. */
function writeName(writer: ByteWriter, name: string, list: readonly string[]): void {
  const index = list.indexOf(name)
  writer.whole(index + 1)
  if (index < 0) writer.text(name)
}

/** The ids on offer, in an order that does not depend on where they stand. */
export const offeredIn = ({ choices }: Beat): string[] => choices.map(({ id }) => id).sort()
