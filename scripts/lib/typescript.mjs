import { pathToFileURL } from 'node:url'
import { require } from './root.mjs'

/** Parameters with which Node runs a TypeScript file, and any worker that it starts. */
export const withTypeScript = () => ['--import', pathToFileURL(require.resolve('tsx')).href]
