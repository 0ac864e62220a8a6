import { existsSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { faultText } from '../ink/compile/fault.ts'
import { missingFunctions } from '../ink/explore/explorer.ts'
import { type ExploreOptions, explore } from '../proof/explore.ts'
import { type Proof, proofOf } from '../proof/proof.ts'
import { badInput } from './commandError.ts'
import { type ProveSource, proveSource } from './proveSource.ts'

/** Proves any Ink file, without a manifest. Throws what makes it unusable, with its line. */
export function proveFile(path: string, options: ExploreOptions): Proof {
  if (!existsSync(path) || !statSync(path).isFile()) badInput(`${path}: there is no such file`)
  const root = basename(path)
  const started = performance.now()
  const source = proveSource(dirname(resolve(path)), root)
  const { ink, warnings, where, written } = source
  const missing = missingFunctions(ink)
  if (missing.length > 0) badInput(missing.map((name) => external(name, source)).join('\n'))
  const graph = explore(ink, options)
  return proofOf(
    graph,
    {
      story: root,
      where,
      choice: (place) => `${where(place)}: ${written(place) ?? place}`,
      path: ({ choices }) => choices.map(({ position }) => position),
    },
    performance.now() - started,
    warnings.map(faultText),
    options.seed ?? 0,
  )
}

/** An EXTERNAL function that nothing stands in for, at the line that declares it. */
function external(name: string, { find }: ProveSource): string {
  const declared = find(new RegExp(`^\\s*EXTERNAL\\s+${name}\\b`))
  const what = `EXTERNAL ${name} has no function in Ink to stand in for it`
  return declared ? `${declared}: ${what}` : what
}
