import { binOf, inRoot, root } from './root.mjs'
import { runNode } from './run.mjs'
import { makeOnce } from './stamp.mjs'
import { withTypeScript } from './typescript.mjs'

/** A build step that failed. What it said is on stderr already. */
export class BuildError extends Error {}

const toStderr = { stdio: ['ignore', process.stderr, process.stderr] }

async function must(name, parameters, environment = {}) {
  console.error(`Building ${name} …`)
  const code = await runNode(parameters, { ...toStderr, env: { ...process.env, ...environment } })
  if (code !== 0) throw new BuildError(`The build of ${name} failed, for the reason above.`)
}

/** People and places, into build/art. */
export const buildArt = () =>
  makeOnce({
    base: root,
    inputs: ['src/art', 'src/commands/art.ts', 'assets', 'package-lock.json'],
    product: 'build/art/index.json',
    stamp: 'build/art.stamp',
    make: () => must('people and places', [...withTypeScript(), inRoot('src/commands/art.ts')]),
  })

/** The pages, with stories and art, into build/site. */
const buildPages = () =>
  makeOnce({
    base: root,
    inputs: [
      'src',
      'stories',
      'assets',
      'public',
      'index.html',
      'vite.config.ts',
      'tsconfig.json',
      'package-lock.json',
    ],
    product: 'build/site/index.html',
    stamp: 'build/site.stamp',
    make: () => must('the pages', [binOf('vite'), 'build', '--logLevel', 'warn'], { NODE_ENV: 'production' }),
  })

/** Builds what changed. Throws a BuildError. */
export async function build() {
  await buildArt()
  await buildPages()
}
