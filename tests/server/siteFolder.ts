import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const script = `console.log(${JSON.stringify('a long line of code '.repeat(200))})\n`
export const sound = Uint8Array.from({ length: 3000 }, (_, index) => index % 251)
export const graph = Uint8Array.from({ length: 3000 }, (_, index) => index % 256)

/** A built site and art in a new folder, with a file beside them that nobody may read. */
export function siteFolder(): { site: string; art: string } {
  const root = mkdtempSync(join(tmpdir(), 'second-look-site-'))
  const files: Record<string, string | Uint8Array> = {
    'secret.txt': 'not for you',
    'site/index.html': '<!doctype html><title>Second Look</title>',
    'site/assets/main-a1B2c3D4.js': script,
    'site/assets/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'site/stories/field.0123456789ab.json': JSON.stringify({ ink: 'x'.repeat(2000) }),
    'site/stories/field.0123456789abcdef.graph': graph,
    'site/.hidden': 'not for you either',
    'site/sounds/wind.ogg': sound,
    'art/index.json': '{}',
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return { site: join(root, 'site'), art: join(root, 'art') }
}
