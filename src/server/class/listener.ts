import type { Logged, Mode, Reader } from '../../classroom/logged.ts'
import { seenBy } from '../../classroom/seenBy.ts'

/** One stream. Nothing is made before the reader is ready for it, and what waits for a slow one does not grow. */
export interface Listener {
  readonly reader: Reader
  readonly stream: ReadableStream<Uint8Array>
  /** An entry that this reader may see, as JSON; the log ends with it. */
  push(entry: string): void
  /** The latest tally, as JSON. */
  tally(text: string): void
  beat(): void
  /** Closes once everything is said. */
  finish(): void
  /** Sends what there is. */
  wake(): void
}

/** Entries looked at for one piece of a stream, and that may wait for a slow reader; beyond, they are read from the log again. */
const most = 500

export function newListener(
  reader: Reader,
  after: number,
  log: readonly Logged[],
  mode: Mode,
  closed: () => void,
): Listener {
  const encoder = new TextEncoder()
  /** The last seq that this reader was sent, or that was not for it. */
  let cursor = after
  /** Whether everything up to the end of the log is sent or in `pending`. */
  let live = false
  let pending: string[] = []
  let tally: string | undefined
  let beats = true
  let finished = false
  let wake: (() => void) | undefined

  const readOn = () => {
    const part = log.slice(cursor, cursor + most)
    pending = part.flatMap((entry) => {
      const seen = seenBy(reader, entry, mode)
      return seen ? [JSON.stringify(seen)] : []
    })
    cursor = Math.max(cursor, Math.min(cursor + most, log.length))
    live = cursor >= log.length
  }

  /** What there is to say; empty if nothing. */
  const piece = (): string => {
    let text = ''
    if (!live) readOn()
    else cursor = Math.max(cursor, log.length)
    if (pending.length > 0) {
      text += `id: ${cursor}\nevent: entries\ndata: [${pending.join(',')}]\n\n`
      pending = []
    }
    if (!live) return text
    if (tally !== undefined) text += `event: tally\ndata: ${tally}\n\n`
    if (beats) text += `event: beat\ndata: {"next":${cursor}}\n\n`
    tally = undefined
    beats = false
    return text
  }

  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const text = piece()
          if (text !== '') return controller.enqueue(encoder.encode(text))
          if (live && finished) {
            controller.close()
            return closed()
          }
          if (!live) continue
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      },
      cancel() {
        finished = true
        closed()
        wake?.()
      },
    },
    { highWaterMark: 0 },
  )

  return {
    reader,
    stream,
    push(entry) {
      if (!live) return
      pending.push(entry)
      if (pending.length <= most) return
      pending = []
      live = false
    },
    tally(text) {
      tally = text
    },
    beat() {
      beats = true
    },
    finish() {
      finished = true
    },
    wake() {
      wake?.()
      wake = undefined
    },
  }
}
