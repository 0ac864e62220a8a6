import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { failing, malformed } from './classFailure.ts'

/** What a POST said, checked, with what tells it from another one. */
export interface Said<Value> {
  readonly value: Value
  /** Hash of the value: the same words in another order are the same. */
  readonly body: string
  readonly idem: string | undefined
}

/** Printable, and not longer than anybody needs. */
const idemPattern = /^[\x21-\x7e]{1,128}$/

/** Reads JSON of a shape. Throws a ClassFailure that says where it is otherwise. */
export async function readBody<Value>(c: Context, shape: z.ZodMiniType<Value>): Promise<Said<Value>> {
  const text = await c.req.text()
  let json: unknown
  try {
    json = JSON.parse(text === '' ? '{}' : text)
  } catch {
    throw failing('bad-json')
  }
  const read = shape.safeParse(json)
  if (!read.success) throw malformed(whyNot(json, read.error.issues))
  const idem = c.req.header('Idempotency-Key')
  if (idem !== undefined && !idemPattern.test(idem))
    throw malformed('The Idempotency-Key must be 1 to 128 printable signs.')
  const body = createHash('sha256').update(JSON.stringify(read.data)).digest('hex').slice(0, 32)
  return { value: read.data, body, idem }
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string; readonly keys?: readonly string[] }

function whyNot(json: unknown, issues: readonly Issue[]): string {
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined
  const [issue] = issues
  if (typeof type === 'string' && (issue?.path.length ?? 0) === 0 && !issue?.keys)
    return `This is no "${type.slice(0, 40)}" that a session understands.`
  const where = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])].join('.').slice(0, 80)
  return where === '' ? 'What was sent is not what is expected here.' : `What was sent is wrong at "${where}".`
}
