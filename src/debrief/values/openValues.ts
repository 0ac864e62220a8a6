import { inPage, inWorker, type StartCarrier } from './carrier.ts'
import { type Answered, type Asked, type Question, type Questions, ValuesError, type Wanted } from './question.ts'

/** A story graph that can be asked. */
export interface Values {
  /** Rejects with a ValuesError. */
  ask<Name extends Question>(question: Name, about: Questions[Name]['about']): Promise<Questions[Name]['answer']>
  close(): void
}

/** Nobody answers: the carrier never came up, or broke down. */
class NobodyThere extends ValuesError {
  constructor() {
    super('failed', 'What computes the values has ended.')
  }
}

/**
 * Fetches a story's graph where it can be asked: in a worker, or in the page where none can be had. Rejects with a
 * ValuesError.
 */
export async function openValues(
  wanted: Omit<Wanted, 'url'> & { readonly url: string | undefined },
  carriers: readonly StartCarrier[] = [inWorker, inPage],
): Promise<Values> {
  const { url } = wanted
  if (url === undefined) throw new ValuesError('missing', 'This build has no story graphs.')
  for (const start of carriers) {
    try {
      return await loaded(start, { ...wanted, url })
    } catch (error) {
      if (error instanceof ValuesError && !(error instanceof NobodyThere)) throw error
    }
  }
  throw new NobodyThere()
}

async function loaded(start: StartCarrier, wanted: Wanted): Promise<Values> {
  interface Waiting {
    resolve(answer: unknown): void
    reject(error: ValuesError): void
  }
  const waiting = new Map<number, Waiting>()
  let ended = false
  const onAnswer = (answered: Answered) => {
    const asker = waiting.get(answered.id)
    waiting.delete(answered.id)
    if ('answer' in answered) asker?.resolve(answered.answer)
    else asker?.reject(new ValuesError(answered.trouble, answered.message))
  }
  const onEnd = () => {
    ended = true
    for (const { reject } of waiting.values()) reject(new NobodyThere())
    waiting.clear()
  }
  const carrier = start(onAnswer, onEnd)
  let asked = 0
  const send = (what: DistributiveOmit<Asked, 'id'>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(new NobodyThere())
      const id = asked++
      waiting.set(id, { resolve, reject })
      carrier.send({ id, ...what })
    })
  const close = () => {
    carrier.close()
    onEnd()
  }
  await send({ load: wanted }).catch((error) => {
    close()
    throw error
  })
  return {
    ask: (question, about) => send({ question, about }) as Promise<Questions[typeof question]['answer']>,
    close,
  }
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never
