import { type Answer, type Ask, ask, type Fetch } from '../../classroom/client/api.ts'
import { teach } from '../../ui/text/teach.ts'

/** One question to the server, answered in any case: where nothing came, or no sentence, there is one of ours. */
export async function askServer<Body>(
  path: string,
  question: Ask,
  fetcher: Fetch = (url, init) => fetch(url, init),
): Promise<Answer<Body>> {
  const noAnswer = teach.desk.noAnswer
  try {
    const answer = await ask<Body>(fetcher, path, question)
    if ('ok' in answer || answer.problem.message !== '') return answer
    return { problem: { ...answer.problem, message: noAnswer } }
  } catch {
    return { problem: { status: 0, code: 'unreachable', message: noAnswer } }
  }
}
