import { createParser, type EventSourceMessage } from 'eventsource-parser'

/** One server-sent event, its data read. */
export interface StreamEvent {
  readonly event: string
  readonly id: string
  readonly data: unknown
}

/** The events of a body as they come. What is no JSON is passed over: a proxy may put in lines of its own. */
export async function* streamOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const came: StreamEvent[] = []
  const parser = createParser({ onEvent: (message) => came.push(...readMessage(message)) })
  const reader = body.getReader()
  const decoder = new TextDecoder()
  try {
    while (true) {
      const { done, value } = await reader.read()
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      yield* came.splice(0)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function readMessage({ event = 'message', id = '', data }: EventSourceMessage): StreamEvent[] {
  try {
    return [{ event, id, data: JSON.parse(data) }]
  } catch {
    return []
  }
}
