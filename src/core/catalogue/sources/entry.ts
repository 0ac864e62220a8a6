/**
 * How far a source was read. V1: the words of the instrument itself. V2: an abstract, an official summary or a secondary page.
 * M: general knowledge with no document at hand. D: our own inference. Nothing on screen may claim more than the mark.
 */
export const verificationMarks = {
  V1: 'the text itself was read',
  V2: 'a summary or a secondary page was read',
  M: 'not verified',
  D: 'our inference',
} as const

export type VerificationMark = keyof typeof verificationMarks

export interface Source {
  /** What it is, in a few words of ours; not always its printed title. */
  readonly title: string
  /** The weakest mark under which something is taken from it. */
  readonly mark: VerificationMark
  /** Where it was read: an address or the tail of one. Absent where no document was at hand, or none was written down. */
  readonly where?: string
  /** What lowers its weight, if anything does. */
  readonly note?: string
}
