import type { ProgrammeItem } from '../../core/programme/programme.ts'

/** Where an encounter begins; a second contact goes on from the play that it belongs to. */
export const playAddress = ({ entry, from }: ProgrammeItem): string =>
  from ? `#/play/${entry.id}?from=${from.id}` : `#/play/${entry.id}`
