import type { ByteReader } from '../../graph/codec/byteReader.ts'
import { noteKey } from '../note.ts'
import { type PlayEvent, standards, wordings } from '../playEvent.ts'
import type { LinkNames } from './linkNames.ts'
import type { linkKinds } from './makeLink.ts'

/** What a link says is not so: a number that names nothing, or a choice that was not on offer. */
export class Misfit extends Error {}

type Kind = Exclude<(typeof linkKinds)[number], 'choose'>

/**
 * The counterpart of how `makeLink` writes an event; choices apart, since they need the story told. Without names it only gets
 * past the event: what a number stands for is then not known. `before` is the event before it.
 */
export function readEvent(
  reader: ByteReader,
  kind: Kind,
  names: LinkNames | undefined,
  before: PlayEvent | undefined,
): PlayEvent {
  switch (kind) {
    case 'note-cue':
      return { type: 'note', cue: readName(reader, names?.cues) }
    case 'unnote-cue':
      return { type: 'unnote', cue: readName(reader, names?.cues) }
    case 'note-line':
      return { type: 'note', turn: reader.whole(), line: readLine(reader) }
    case 'unnote-line':
      return { type: 'unnote', turn: reader.whole(), line: readLine(reader) }
    case 'guess':
      return { type: 'guess', category: readName(reader, names?.categories), confidence: reader.whole() }
    case 'assess': {
      const category = readName(reader, names?.categories)
      return { type: 'assess', category, standard: named(standards, reader.whole()), confidence: reader.whole() }
    }
    case 'pin-cue':
    case 'unpin-cue': {
      const tray = readName(reader, names?.trays)
      return { type: kind === 'pin-cue' ? 'pin' : 'unpin', tray, note: readName(reader, names?.cues) }
    }
    case 'pin-line':
    case 'unpin-line': {
      const tray = readName(reader, names?.trays)
      const note = noteKey({ type: 'note', turn: reader.whole(), line: readLine(reader) })
      return { type: kind === 'pin-line' ? 'pin' : 'unpin', tray, note }
    }
    case 'pin-again':
    case 'unpin-again': {
      if (before?.type !== 'pin' && before?.type !== 'unpin') throw new Misfit()
      return { type: kind === 'pin-again' ? 'pin' : 'unpin', tray: readName(reader, names?.trays), note: before.note }
    }
    case 'report':
      return { type: 'report', line: readName(reader, names?.reportLines), wording: named(wordings, reader.whole()) }
  }
}

/** A name by its number from 1, or written out behind a 0. */
function readName(reader: ByteReader, list: readonly string[] | undefined): string {
  const number = reader.whole()
  if (number === 0) return reader.text()
  return list ? named(list, number - 1) : ''
}

const readLine = (reader: ByteReader): string => `l${String(reader.whole()).padStart(4, '0')}`

function named<Name>(list: readonly Name[], index: number): Name {
  const name = list[index]
  if (name === undefined) throw new Misfit()
  return name
}
