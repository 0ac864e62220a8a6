import { fileURLToPath } from 'node:url'
import { serve } from './serve.ts'

/**
 * The server as a process: `tsx src/server/entry.ts [--lan]`. PORT (3000, or the next free one) and HOST (127.0.0.1; --lan or 0.0.0.0
 * for a class on the local network) say where; DATABASE_URL names a PostgreSQL, else a private one is started whose data lie in
 * SECOND_LOOK_DATA (`data`). TRUST_PROXY=1 says that a proxy of ours tells who asks. It prints one line with its address,
 * another with those for phones where there are any, and stops on SIGTERM, SIGHUP and Ctrl-C.
 */
const inProject = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const served = { site: inProject('build/site'), art: inProject('build/art'), data: inProject('data') }

serve(served, process.env, process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
