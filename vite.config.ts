import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { artPlugin } from './src/art/plugin.ts'
import { authorPlugin } from './src/author/server/plugin.ts'
import { storiesPlugin } from './src/ink/compile/plugin.ts'
import { provedGraphs } from './src/proof/ship/provedGraphs.ts'
import { classesBeside } from './src/server/classesBeside.ts'

const root = import.meta.dirname
const stories = resolve(root, 'stories')
const graphs = provedGraphs(resolve(root, 'build/graphs'), (sentence) => console.error(sentence))

/**
 * What the first choice of a play runs. V8 compiles a function when it is first called; told so on a file's first line, it compiles
 * all of them while the file arrives. Other browsers read a comment.
 */
const runsAtFirst = /\/(src\/reader\/Encounter\.|src\/play\/play\.|node_modules\/preact\/)/
const compileHint = ({ moduleIds }: { readonly moduleIds: readonly string[] }): string =>
  moduleIds.some((id) => runsAtFirst.test(id)) ? '//# allFunctionsCalledOnLoad' : ''

/** Small files that no page does without, or no encounter: one is asked for, where there were several, each with its headers. */
const together = [
  { name: 'beat', test: /\/src\/core\/story\/(beat|narrator)\.ts$/ },
  { name: 'core', test: /\/src\/core\/(case\/caseFile|manifest\/manifestFor|score\/weights)\.ts$/ },
]

export default defineConfig({
  // The author's look starts before the server compiles for the page: both are there sooner.
  plugins: [authorPlugin(stories), storiesPlugin(stories, graphs), artPlugin(resolve(root, 'build/art'))],
  server: { proxy: classesBeside(process.env['SECOND_LOOK_SERVER']) },
  build: {
    outDir: resolve(root, 'build/site'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    // Proving a story for the first time takes its seconds, and is said.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { postBanner: compileHint, codeSplitting: { groups: together } },
    },
  },
  worker: { format: 'es' },
  publicDir: resolve(root, 'assets/public'),
})
