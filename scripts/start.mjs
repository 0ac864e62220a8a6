/** `npm start`: installs and builds what is missing or changed, then serves. PORT and HOST as in src/server/entry.ts. */
import { begin } from './lib/begin.mjs'

begin()
const { prepareSite } = await import('./lib/prepare.mjs')
await prepareSite()

// In this very process: a signal meets the server itself, and nothing can be left behind.
const { register } = await import('tsx/esm/api')
register()
await import('../src/server/entry.ts')
