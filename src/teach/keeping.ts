import type { Keeping } from './desk/ownSessions.ts'

/** What the keys to own sessions are kept in: the browser's storage, or the page's memory where that is refused. */
export const keeping: Keeping & { readonly lasting: boolean } = lasting() ?? forThisPage()

function lasting(): (Keeping & { readonly lasting: boolean }) | undefined {
  try {
    const storage = localStorage
    const probe = 'second-look-probe'
    storage.setItem(probe, '')
    storage.removeItem(probe)
    return {
      lasting: true,
      getItem: (name) => storage.getItem(name),
      setItem: (name, value) => storage.setItem(name, value),
    }
  } catch {
    return undefined
  }
}

function forThisPage(): Keeping & { readonly lasting: boolean } {
  const memory = new Map<string, string>()
  return {
    lasting: false,
    getItem: (name) => memory.get(name) ?? null,
    setItem: (name, value) => void memory.set(name, value),
  }
}
