/** What is wrong in a story's source, and where. */
export interface Fault {
  readonly file: string
  /** From 1; 0 where no line can be named. */
  readonly line: number
  readonly message: string
}

export const faultText = ({ file, line, message }: Fault): string =>
  line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`

/** All that is wrong with one story, each at its file and line. */
export class StoryFaults extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(faultText).join('\n'))
    this.name = 'StoryFaults'
  }
}
