import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { CompiledStory, ScenarioEntry } from '../../core/story/compiled.ts'
import { compileStory } from './compileStory.ts'
import { scenarioIds } from './discover.ts'
import { type Fault, faultText, StoryFaults } from './fault.ts'
import type { Graphs } from './graphs.ts'
import { graphsInDev } from './graphsInDev.ts'
import { rulesHash } from './rulesHash.ts'

const virtualId = 'virtual:stories'
const resolvedId = `\0${virtualId}`

/**
 * Compiles every folder of `stories/`. A build writes `stories/<id>.<hash>.json` and its graph beside it, and fails on any fault;
 * the development server shows faults at file and line, keeps the last story that compiled, tells the page when a new one
 * is there, and has the graph some seconds later. Without `graphs` there are none.
 */
export function storiesPlugin(folder: string, graphs?: Graphs): Plugin {
  const compiled = new Map<string, CompiledStory>()
  let base = '/'

  const compileAll = (): Fault[] => {
    const faults: Fault[] = []
    for (const id of scenarioIds(folder)) faults.push(...compileOne(id))
    return faults
  }

  const compileOne = (id: string): Fault[] => {
    try {
      compiled.set(id, compileStory(join(folder, id)))
      return []
    } catch (error) {
      if (!(error instanceof StoryFaults)) throw error
      return error.faults.map((fault) => ({ ...fault, file: join(basename(folder), id, fault.file) }))
    }
  }

  const report = (server: ViteDevServer, faults: readonly Fault[]) => {
    const [first] = faults
    if (!first) return
    const message = faults.map(faultText).join('\n')
    server.config.logger.error(message, { timestamp: true })
    const file = resolve(folder, '..', first.file)
    server.ws.send({
      type: 'error',
      err: { message, stack: '', id: file, loc: { file, line: first.line, column: 0 }, plugin: 'stories' },
    })
  }

  return {
    name: 'second-look-stories',
    configResolved(config) {
      base = config.base
    },
    buildStart() {
      const faults = compileAll()
      if (faults.length > 0 && this.environment.mode === 'build') this.error(faults.map(faultText).join('\n'))
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    load(id) {
      if (id !== resolvedId) return
      const entries = [...compiled.values()]
        .map((story) => entryOf(story, base, graphs))
        .sort((left, right) => left.order - right.order)
      return `export const scenarios = ${JSON.stringify(entries)}\nexport const rules = ${JSON.stringify(rulesHash)}\n`
    },
    async generateBundle() {
      for (const story of compiled.values()) {
        this.emitFile({ type: 'asset', fileName: fileOf(story), source: JSON.stringify(story) })
      }
      if (!graphs) return
      const emit = async (story: CompiledStory) =>
        this.emitFile({ type: 'asset', fileName: graphs.fileOf(story), source: await graphs.bytesOf(story) })
      await Promise.all([...compiled.values()].map(emit)).catch((error: Error) => this.error(error.message))
    },
    configureServer(server) {
      const inDev =
        graphs && graphsInDev(graphs, (sentence) => server.config.logger.warn(sentence, { timestamp: true }))
      server.watcher.add(folder)
      server.httpServer?.once('listening', () => {
        report(server, compileAll())
        for (const story of compiled.values()) inDev?.begin(story)
      })
      server.httpServer?.once('close', () => inDev?.stop())
      server.middlewares.use((request, response, next) => {
        const file = request.url?.split('?')[0]?.slice(base.length) ?? ''
        const story = [...compiled.values()].find((candidate) => fileOf(candidate) === file)
        if (!story) return inDev ? inDev.answer(file, response, next) : next()
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(story))
      })
      const changed = (path: string) => {
        const [id = ''] = relative(folder, path).split(sep)
        if (id.startsWith('..') || !scenarioIds(folder).includes(id)) return
        const began = Date.now()
        const faults = compileOne(id)
        const story = compiled.get(id)
        // A save while we were at it may be told late, or not at all.
        setTimeout(() => savedSince(join(folder, id), began) && changed(path), settling).unref()
        if (faults.length > 0) report(server, faults)
        else if (story) {
          const module = server.moduleGraph.getModuleById(resolvedId)
          if (module) server.moduleGraph.invalidateModule(module)
          server.ws.send({ type: 'custom', event: 'second-look:story', data: entryOf(story, base, graphs) })
          inDev?.begin(story)
          server.config.logger.info(`stories/${id} compiled`, { timestamp: true })
        }
      }
      for (const event of ['change', 'add', 'unlink']) server.watcher.on(event, changed)
    },
  }
}

/** Milliseconds after a compilation at which one looks whether anything was saved meanwhile. */
const settling = 500

/** Whether a file of the folder was written after this moment. */
const savedSince = (folder: string, moment: number): boolean =>
  existsSync(folder) && readdirSync(folder).some((file) => statSync(join(folder, file)).mtimeMs > moment)

const fileOf = ({ scenario, story }: CompiledStory) => `stories/${scenario}.${story}.json`

function entryOf(compiled: CompiledStory, base: string, graphs: Graphs | undefined): ScenarioEntry {
  const { title, order, opening, playTime, length, contentNote, after, takes, lesson } = compiled.manifest.scenario
  const art = Object.values(compiled.manifest.places)[0]?.art ?? ''
  return {
    id: compiled.scenario,
    title,
    order,
    opening,
    playTime,
    length,
    contentNote,
    story: compiled.story,
    url: `${base}${fileOf(compiled)}`,
    ...(graphs && { graph: `${base}${graphs.fileOf(compiled)}` }),
    art,
    ...(after && { after }),
    ...(takes && { takesFrom: takes.from }),
    ...(lesson && { lesson }),
  }
}
