import { type ClassLink, openClass } from '../../classroom/client/openClass.ts'
import type { Keep } from '../../classroom/client/outbox.ts'
import type { RandomBytes } from '../../play/newPlaythrough.ts'
import { newKey } from './keys.ts'

/** A session in this browser: wakes with the page and the network, and shares its stream between tabs. */
export function openLink(code: string, key: string, randomBytes: RandomBytes): ClassLink {
  const link = openClass({
    ...{ code, key },
    fetch: (url, init) => fetch(url, init),
    keep: keepHere(),
    channel: 'BroadcastChannel' in window ? (name) => new BroadcastChannel(name) : undefined,
    newKey: () => newKey(randomBytes),
    chance: () => (randomBytes(1)[0] ?? 0) / 256,
  })
  const wake = () => {
    if (!document.hidden) link.wake()
  }
  addEventListener('online', wake)
  addEventListener('pageshow', wake)
  document.addEventListener('visibilitychange', wake)
  return {
    ...link,
    close() {
      removeEventListener('online', wake)
      removeEventListener('pageshow', wake)
      document.removeEventListener('visibilitychange', wake)
      link.close()
    },
  }
}

const nothing: Keep = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem() {},
  removeItem() {},
}

/** localStorage, or nothing where a browser forbids even to look at it. */
function keepHere(): Keep {
  try {
    return localStorage
  } catch {
    return nothing
  }
}
