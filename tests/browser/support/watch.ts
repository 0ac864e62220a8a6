import type { BrowserContext } from 'playwright-core'

/** What went wrong in a page without being shown: violations of the policy, errors, requests to elsewhere. */
export interface Watch {
  readonly troubles: readonly string[]
  /** What a test brings about on purpose is no trouble. */
  expect(pattern: RegExp): void
}

/** Watches every page of a context. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: string[] = []
  const expected: RegExp[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (error) => seen.push(`error: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) seen.push(`elsewhere: ${url}`)
  })
  return {
    get troubles() {
      return seen.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)))
    },
    expect: (pattern) => void expected.push(pattern),
  }
}
