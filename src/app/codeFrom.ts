/** What a second try needs from the browser. */
export interface Browser {
  /** Whether the site answers now. */
  readonly answers: () => Promise<boolean>
  readonly reload: () => void
}

const browser: Browser = {
  answers: () =>
    fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ),
  reload: () => location.reload(),
}

/**
 * Code that is fetched when first wanted. Where that failed, a later try may fail only because Chromium keeps a failed
 * import, and what it imports, as long as the document lives: if the site answers, the document is then loaded anew. The
 * address says where one was.
 */
export function codeFrom<Code>(load: () => Promise<Code>, { answers, reload }: Browser = browser): () => Promise<Code> {
  let failed = false
  return async () => {
    try {
      return await load()
    } catch (error) {
      if (failed && (await answers())) {
        reload()
        // The document goes: nobody is to be told of a failure first.
        return new Promise<Code>(() => {})
      }
      failed = true
      throw error
    }
  }
}
