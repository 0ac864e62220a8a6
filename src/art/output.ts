import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface Output {
  /** Writes `<name>.<hash>.<ending>` and gives that address, relative to the art folder. */
  write(name: string, ending: string, data: Buffer): Promise<string>
}

export const hashOf = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex').slice(0, 8)

export function outputTo(folder: string): Output {
  return {
    async write(name, ending, data) {
      const address = `${name}.${hashOf(data)}.${ending}`
      const file = join(folder, address)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, data)
      return address
    },
  }
}
