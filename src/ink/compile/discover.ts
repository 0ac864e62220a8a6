import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of all scenarios. */
export const storiesFolder = fileURLToPath(new URL('../../../stories/', import.meta.url))

/** Every folder that holds a script of its own name. */
export const scenarioIds = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, `${entry.name}.ink`)))
        .map(({ name }) => name)
        .sort()
    : []
