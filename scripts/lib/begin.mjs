import { requireNode } from './nodeVersion.mjs'

/** How soon we notice that npm was stopped, in milliseconds. */
const glance = 250

/**
 * npm runs us through a shell and passes a signal to that shell only, which ends without telling us. So we watch
 * our parent, and where it is gone take it as the same signal.
 */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, glance)
  watch.unref()
}

/** The first thing that every script does; all other imports come after it, so that an old Node is told why. */
export function begin() {
  requireNode()
  stopWithNpm()
}
