import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newDataFolder } from '../../../../scripts/lib/testData.mjs'
import { encodeGraph } from '../../../../src/core/graph/codec.ts'
import { compileStory } from '../../../../src/ink/compile/compileStory.ts'
import { copyInto, type Edit } from '../../../support/fixture.ts'
import { provedGraph } from '../../../support/proved.ts'

/** A built site whose one story is the kiln; a class votes when the first reason to be there is used up. */
export interface KilnSite {
  readonly site: string
  /** Builds it anew, edited: a deploy. Gives the story's hash. */
  deploy(...edits: readonly Edit[]): string
  remove(): void
}

const votes: Edit = ['kiln.ink', 'used up. # chapter:road', 'used up. # decisive # chapter:road']

export function kilnSite(): KilnSite {
  const site = newDataFolder('kiln')
  const stories = join(site, 'stories')
  return {
    site,
    deploy(...edits) {
      const compiled = compileStory(copyInto(mkdtempSync(join(site, 'source-')), 'kiln', votes, ...edits))
      rmSync(stories, { recursive: true, force: true })
      mkdirSync(stories, { recursive: true })
      writeFileSync(join(site, 'index.html'), '<!doctype html><title>Second Look</title>')
      writeFileSync(join(stories, `kiln.${compiled.story}.json`), JSON.stringify(compiled))
      writeFileSync(join(stories, 'kiln.0123456789abcdef.graph'), encodeGraph(provedGraph(compiled)))
      return compiled.story
    },
    remove: () => rmSync(site, { recursive: true, force: true }),
  }
}
