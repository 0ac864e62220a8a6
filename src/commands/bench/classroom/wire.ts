import { Agent, request } from 'node:http'

/** Connections at once. */
export const connections = 128
const agent = new Agent({ keepAlive: true, maxSockets: connections })

export interface Answer {
  readonly status: number
  readonly text: string
}

/** Sends JSON with a key; the thinnest client that Node has, so that what is measured is mostly the server. */
export function post(url: string, body: unknown, key = '', idem = ''): Promise<Answer> {
  const text = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const headers = {
      Authorization: `Bearer ${key}`,
      'Idempotency-Key': idem,
      'Content-Length': Buffer.byteLength(text),
    }
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      let said = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        said += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: said }))
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

/** Listens to a stream of a session until closed. `said` gets its text as it comes. */
export function listen(url: string, key: string, said: (text: string) => void): Promise<{ close(): void }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, headers: { Authorization: `Bearer ${key}` } }, (answer) => {
      answer.setEncoding('utf8')
      answer.on('data', said)
      answer.on('error', () => undefined)
      resolve({ close: () => sent.destroy() })
    })
    sent.on('error', reject)
    sent.end()
  })
}
