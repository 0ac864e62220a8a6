/** What went wrong with something sent, for programs and for a person. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly message: string
  /** Milliseconds after which the server asks to try again. */
  readonly retryAfter?: number
}

export type Answer<Body> = { readonly ok: Body } | { readonly problem: Problem }

/** Fetches as the browser does; rejects where there is no answer at all. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

export interface Ask {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  /** The bearer's key. */
  readonly key?: string
  readonly body?: unknown
  /** The same for every try of the same thing. */
  readonly idempotencyKey?: string
}

/** One question to the server. Rejects where no answer came, so that the caller may try again. */
export async function ask<Body>(fetch: Fetch, path: string, question: Ask = {}): Promise<Answer<Body>> {
  const { method = 'GET', body, key, idempotencyKey } = question
  const response = await fetch(path, {
    method,
    headers: {
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    cache: 'no-store',
  })
  if (response.ok) return { ok: (response.status === 204 ? {} : await response.json()) as Body }
  return { problem: await problemOf(response) }
}

/** Answers that say: later. */
export const isLater = ({ status }: Problem): boolean => status === 429 || status === 503 || status >= 502

/** What an answer says of a failure; a proxy's own page has no sentence of ours. */
export async function problemOf(response: Response): Promise<Problem> {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
  const said = (await response.json().catch(() => undefined)) as
    | { readonly error?: { readonly code?: unknown; readonly message?: unknown } }
    | undefined
  return {
    status: response.status,
    code: typeof said?.error?.code === 'string' ? said.error.code : 'unknown',
    message: typeof said?.error?.message === 'string' ? said.error.message : '',
    ...(Number.isFinite(seconds) && seconds >= 0 && { retryAfter: seconds * 1000 }),
  }
}
