import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { scenarioIds } from '../../ink/compile/discover.ts'
import { channel, type Reported, type Watched } from '../report.ts'
import { createDesk } from './desk.ts'
import { hireProcess } from './hireProcess.ts'

const pictures = '/second-look-author/'

/** The server's side of the author's panel. Only in development: a build knows nothing of it. */
export function authorPlugin(stories: string): Plugin {
  return {
    name: 'second-look-author',
    apply: 'serve',
    configureServer(server) {
      const kept = new Map<string, string>()
      let drawn = 0
      const desk = createDesk({
        stories,
        hire: hireProcess,
        keepPicture(scenario, svg) {
          for (const path of kept.keys()) if (path.startsWith(`${pictures}${scenario}.`)) kept.delete(path)
          const path = `${pictures}${scenario}.${++drawn}.svg`
          kept.set(path, svg)
          return path
        },
        tell: (scenario, report) => server.ws.send(channel.report, { scenario, report } satisfies Reported),
      })
      server.ws.on(channel.watch, ({ scenario }: Watched) =>
        desk.watch(scenario !== null && scenarioIds(stories).includes(scenario) ? scenario : null),
      )
      server.middlewares.use((request, response, next) => {
        const svg = kept.get(request.url ?? '')
        if (svg === undefined) return next()
        response.setHeader('content-type', 'image/svg+xml')
        response.end(svg)
      })
      const changed = (path: string) => {
        const [scenario = ''] = relative(stories, path).split(sep)
        if (!scenario.startsWith('..')) desk.saved(scenario)
      }
      for (const event of ['change', 'add', 'unlink']) server.watcher.on(event, changed)
      server.httpServer?.once('close', () => desk.close())
    },
  }
}
