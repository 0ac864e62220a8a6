import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { approaches } from '../../../src/core/catalogue/approach.ts'
import { events } from '../../../src/core/catalogue/event.ts'
import { isSourceKey, type Source, sourceKeys, sources, verificationOf } from '../../../src/core/catalogue/source.ts'

type Cited = Record<string, { readonly source: string }>

/** Each unknown source as "file: id: source", so that a failure says where to look. */
function unknownIn(file: string, entries: Cited): string[] {
  return Object.entries(entries).flatMap(([id, { source }]) =>
    sourceKeys(String(source))
      .filter((key) => !isSourceKey(key))
      .map((key) => `${file}: ${id}: ${key}`),
  )
}

const cueFiles = readdirSync('stories', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join('stories', entry.name, 'cues.yaml'))
  .filter((file) => existsSync(file))

describe('sources', () => {
  it('know every source of the approaches', () => {
    expect(unknownIn('src/core/catalogue/approach.ts', approaches)).toEqual([])
  })

  it('know every source of the events', () => {
    expect(unknownIn('src/core/catalogue/event.ts', events)).toEqual([])
  })

  it('know every source of the cues', () => {
    const unknown = cueFiles.flatMap((file) => unknownIn(file, (parse(readFileSync(file, 'utf8')) ?? {}) as Cited))
    expect(unknown).toEqual([])
  })

  it('have no semicolon in a key, which would split it', () => {
    expect(Object.keys(sources).filter((key) => key.includes(';'))).toEqual([])
  })

  it('say where each was read, unless it is known by its cite or by nobody', () => {
    const numbered = Object.entries<Source>(sources).filter(
      ([key, source]) => /^[A-Z]+\d+b?$/.test(key) && !source.where,
    )
    expect(numbered.map(([key]) => key)).toEqual(['I3'])
  })
})

describe('a cite', () => {
  it('is split at semicolons', () => {
    expect(sourceKeys('Brigham City; Randolph')).toEqual(['Brigham City', 'Randolph'])
    expect(sourceKeys('FRE 803(5)/(6)')).toEqual(['FRE 803(5)/(6)'])
  })

  it('is marked by its weakest source', () => {
    expect(verificationOf('Brigham City; Randolph')).toBe('M')
    expect(verificationOf('F1; P4')).toBe('V2')
    expect(verificationOf('F1')).toBe('V1')
    expect(() => verificationOf('F1; nowhere')).toThrow('nowhere')
  })
})
