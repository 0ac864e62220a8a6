import { citeSources } from './sources/cite.ts'
import type { Source } from './sources/entry.ts'
import { ethicsSources } from './sources/ethics.ts'
import { guidanceSources } from './sources/guidance.ts'
import { interviewingSources } from './sources/interviewing.ts'
import { jurorSources } from './sources/juror.ts'
import { lawSources } from './sources/law.ts'
import { researchSources } from './sources/research.ts'

export { type Source, type VerificationMark, verificationMarks } from './sources/entry.ts'

/** Everything that an approach, an event, a cue or a law entry may rest on. Nothing on screen claims more than the mark. */
export const sources = {
  ...guidanceSources,
  ...interviewingSources,
  ...researchSources,
  ...jurorSources,
  ...ethicsSources,
  ...lawSources,
  ...citeSources,
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof sources

/** The keys in a cite. Several are joined by '; ', in this order of weight: 'Brigham City; Randolph'. No key holds a semicolon. */
export const sourceKeys = (cite: string): string[] => cite.split(';').map((key) => key.trim())

export const isSourceKey = (key: string): key is SourceKey => Object.hasOwn(sources, key)

const weakestFirst = ['D', 'M', 'V2', 'V1'] as const

/** The mark of a cite as a whole: that of its weakest source. Throws on an unknown key, which is an error of the data. */
export function verificationOf(cite: string): Source['mark'] {
  const marks = sourceKeys(cite).map((key) => {
    if (!isSourceKey(key)) throw new Error(`unknown source: ${key}`)
    return sources[key].mark
  })
  return weakestFirst.find((mark) => marks.includes(mark)) ?? 'D'
}
