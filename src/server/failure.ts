import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What goes wrong, in a code for programs and a sentence for a person. */
export interface Failure {
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly message: string
}

export const notFound: Failure = { status: 404, code: 'not-found', message: 'There is nothing at this address.' }
export const notAllowed: Failure = {
  status: 405,
  code: 'method-not-allowed',
  message: 'This address can only be read.',
}
export const broken: Failure = {
  status: 500,
  code: 'internal',
  message: 'Something went wrong here. Please try again.',
}
export const notBuilt: Failure = {
  status: 503,
  code: 'not-ready',
  message: 'The pages are not built yet. Run npm start, which builds them.',
}

const page = (message: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Second Look</title>
<h1>Second Look</h1>
<p>${message}</p>
<p><a href="/">Go to the start</a></p>
</html>
`

/** A program that asks gets JSON; a person who follows a link gets a page. */
export function sendFailure(c: Context, { status, code, message }: Failure): Response {
  c.header('Cache-Control', 'no-store')
  if (/^\/(api|healthz|readyz)(\/|$)/.test(c.req.path)) return c.json({ error: { code, message } }, status)
  return c.html(page(message), status)
}
