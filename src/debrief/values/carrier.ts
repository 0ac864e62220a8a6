import type { Answered, Asked } from './question.ts'

/** Brings questions to whoever answers them, and the answers back. */
export interface Carrier {
  send(asked: Asked): void
  close(): void
}

/** Starts a carrier; it calls `onAnswer` for each answer, and `onEnd` where nobody is there to answer (any more). */
export type StartCarrier = (onAnswer: (answered: Answered) => void, onEnd: () => void) => Carrier

/** Answers in a worker, so that the page stays free. Throws where there are no workers. */
export const inWorker: StartCarrier = (onAnswer, onEnd) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }) => onAnswer(data)
  worker.onerror = onEnd
  return { send: (asked) => worker.postMessage(asked), close: () => worker.terminate() }
}

/** Answers in the page itself, one question at a time with a pause before each, in which the page can draw. */
export const inPage: StartCarrier = (onAnswer, onEnd) => {
  let closed = false
  let last: Promise<unknown> = import('./answers.ts').then(({ answering }) => answering())
  const answer = last as Promise<(asked: Asked) => Promise<Answered>>
  answer.catch(onEnd)
  return {
    send(asked) {
      last = last.then(pause).then(async () => {
        if (closed) return
        const answered = await (await answer)(asked)
        if (!closed) onAnswer(answered)
      }, onEnd)
    },
    close() {
      closed = true
    },
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve))
