import { serve } from '../../../../src/server/serve.ts'

/** The server as a process, on the site that KILN_SITE names: the entry of `npm start` but for that. */
const site = process.env['KILN_SITE'] ?? ''
await serve({ site, data: `${site}-data` }, process.env, [])
