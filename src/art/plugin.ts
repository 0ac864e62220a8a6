import { createReadStream, existsSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { Plugin } from 'vite'

const types: Record<string, string> = {
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** Serves the built art under `/art/` in development, as the server does for a built site. */
export function artPlugin(built: string): Plugin {
  return {
    name: 'second-look-art',
    configureServer(server) {
      server.middlewares.use('/art', (request, response, next) => {
        const path = normalize(join(built, decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')))
        const type = types[extname(path)]
        if (!path.startsWith(built) || !type || !existsSync(path)) return next()
        response.setHeader('content-type', type)
        createReadStream(path).pipe(response)
      })
    },
  }
}
