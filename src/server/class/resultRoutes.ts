import { Hono } from 'hono'
import { rulesHash } from '../../ink/compile/rulesHash.ts'
import { failing } from './classFailure.ts'
import type { Entrance } from './entrance.ts'
import { reasonsOf } from './reasons.ts'
import { resultsOf } from './results.ts'

/** What came of a session, for its host. */
export function resultRoutes(entrance: Entrance): Hono {
  const routes = new Hono()
  routes.get('/sessions/:code/reasons', async (c) => {
    const { log, room } = await entrance.host(c)
    return c.json({ reasons: reasonsOf(log, room()) })
  })
  routes.get('/sessions/:code/results', async (c) => {
    const { code, row, log, story, movable } = await entrance.host(c)
    if (!movable) throw failing('rules-changed')
    return c.json({ session: code, rules: { began: row.rules, scored: rulesHash }, worlds: resultsOf(log, story) })
  })
  return routes
}
