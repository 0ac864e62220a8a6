import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { artPlugin } from './src/art/plugin.ts'
import { storiesPlugin } from './src/ink/compile/plugin.ts'

const root = import.meta.dirname

export default defineConfig({
  plugins: [storiesPlugin(resolve(root, 'stories')), artPlugin(resolve(root, 'build/art'))],
  build: {
    outDir: resolve(root, 'build/site'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  publicDir: resolve(root, 'assets/public'),
})
