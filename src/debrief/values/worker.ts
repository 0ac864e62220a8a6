import { answering } from './answers.ts'
import type { Answered, Asked } from './question.ts'

/** This worker, as far as we use it. */
interface Desk {
  onmessage: (message: { readonly data: Asked }) => void
  postMessage(answered: Answered): void
}

const desk = globalThis as unknown as Desk
const answer = answering()
desk.onmessage = ({ data }) => void answer(data).then((answered) => desk.postMessage(answered))
