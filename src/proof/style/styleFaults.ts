import { isSourceKey, sourceKeys } from '../../core/catalogue/source.ts'
import { briefingTexts } from '../../core/manifest/briefing.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'
import { parseDeed, parseLineTags } from '../../ink/tag.ts'
import type { Explored, Offer } from '../explored.ts'
import { type ScriptLine, scriptLines } from '../scriptLines.ts'
import { avoided, promises } from './avoided.ts'
import { gradeOf, wordsIn } from './reading.ts'
import { wordingFaults } from './wordingFaults.ts'

/** Limits of story text; sizes are ours, so that a beat is read at a glance on a phone. */
export const limits = {
  /** Words of a line. */
  line: 50,
  /** Words of a choice (`content.md`). */
  choice: 12,
  /** Lines between two choices: two to four of what came of the one, and as many again where a scene begins. */
  beat: 6,
  /** At a beat, how much longer the longest choice may be than the shortest, in words. */
  apart: 4,
  /** School grade that can read a knot; short ones are not measured. */
  grade: 8,
  measured: 40,
} as const

/** What is wrong with a story's words, each in a sentence that begins with the line's or choice's id. */
export function styleFaults(explored: Explored, compiled: CompiledStory): string[] {
  const lines = scriptLines(compiled)
  return [
    ...lines.flatMap(lineFaults),
    ...knotFaults(lines),
    ...beatFaults(explored),
    ...choiceFaults(explored, compiled),
    ...proseFaults(compiled),
    ...cueFaults(compiled),
    ...wordingFaults(Object.values(compiled.manifest.report).flatMap(({ variants }) => variants)),
    ...quoteFaults(explored, compiled, lines),
  ]
}

function lineFaults({ id, text }: ScriptLine): string[] {
  const words = wordsIn(text)
  return [
    ...(words > limits.line ? [`${id}: ${words} words in one line; at most ${limits.line}.`] : []),
    ...[...avoided, ...promises].flatMap((one) => avoidedFault(id, text, one)),
  ]
}

const avoidedFault = (id: string, text: string, { words, why }: (typeof avoided)[number]): string[] => {
  const found = words.exec(text)
  return found ? [`${id}: “${found[0]}”: ${why}.`] : []
}

function knotFaults(lines: readonly ScriptLine[]): string[] {
  const knots = new Map<string, string>()
  for (const { knot, text } of lines) knots.set(knot, `${knots.get(knot) ?? ''} ${text}`)
  return [...knots].flatMap(([knot, text]) => {
    if (wordsIn(text) < limits.measured) return []
    const grade = gradeOf(text)
    return grade > limits.grade
      ? [`${knot}: it takes ${grade.toFixed(1)} years of school to read this; at most ${limits.grade}.`]
      : []
  })
}

/** Beats that go on too long before one may choose; each is named by its first line. Last pages are read, not played. */
function beatFaults({ nodes, edges, lines }: Explored): string[] {
  const long = new Map<string, number>()
  for (const { to, shows } of edges) {
    if (nodes[to]?.kind !== 'choices') continue
    const said = shows.flatMap((line) => lines[line] ?? []).filter(({ text }) => text.trim() !== '')
    if (said.length <= limits.beat) continue
    const id = parseLineTags(said[0]?.tags ?? []).id ?? ''
    long.set(id, Math.max(said.length, long.get(id) ?? 0))
  }
  return [...long].map(([id, count]) => `${id}: ${count} lines before one may choose; at most ${limits.beat}.`)
}

function choiceFaults({ nodes }: Explored, { ids }: CompiledStory): string[] {
  const faults = new Set<string>()
  const nameOf = ({ target }: Offer) => ids[target] ?? target
  for (const node of nodes) {
    if (node.kind !== 'choices') continue
    for (const offer of node.offers) {
      const words = wordsIn(offer.text)
      if (words > limits.choice) faults.add(`${nameOf(offer)}: ${words} words; a choice has at most ${limits.choice}.`)
      const isPromise = parseDeed(offer.tags).events.includes('false-promise')
      for (const one of [...avoided, ...(isPromise ? [] : promises)])
        for (const fault of avoidedFault(nameOf(offer), offer.text, one)) faults.add(fault)
    }
    const counts = node.offers.map(({ text }) => wordsIn(text))
    if (Math.max(...counts) - Math.min(...counts) > limits.apart)
      faults.add(
        `${node.offers.map(nameOf).join(' ')}: choices at one beat are of ${Math.min(...counts)} to ${Math.max(...counts)} words; they should be alike.`,
      )
  }
  return [...faults]
}

/** What the manifest gives to read: all but labels and conclusions, which are wrong on purpose. */
function proseFaults({ manifest: { scenario, cues, report } }: CompiledStory): string[] {
  const prose: (readonly [where: string, text: string])[] = [
    ...briefingTexts(scenario.briefing).map((text) => ['briefing', text] as const),
    ['opening', scenario.opening],
    ...Object.entries(scenario.endings),
    ...Object.entries(cues).map(([id, { note }]) => [id, note] as const),
    ...Object.entries(report).flatMap(([line, { variants }]) => variants.map(({ seen }) => [line, seen] as const)),
  ]
  return prose.flatMap(([where, text]) => avoided.flatMap((one) => avoidedFault(where, text, one)))
}

/** What the debrief says of a fact has a source that is known. */
function cueFaults({ manifest }: CompiledStory): string[] {
  return Object.entries(manifest.cues).flatMap(([id, { source }]) =>
    sourceKeys(source).flatMap((key) => (isSourceKey(key) ? [] : [`${id}: there is no source ${key}.`])),
  )
}

/** Quotes are curled in all that is read: one line of another kind looks like a slip. */
function quoteFaults({ nodes }: Explored, { manifest, ids }: CompiledStory, lines: readonly ScriptLine[]): string[] {
  const offers = nodes.flatMap((node) => (node.kind === 'choices' ? node.offers : []))
  const texts: (readonly [where: string, text: string])[] = [
    ...lines.map(({ id, text }) => [id, text] as const),
    ...offers.map(({ target, text }) => [ids[target] ?? target, text] as const),
    ...Object.entries(manifest).flatMap(([file, value]) => textsIn(value).map((text) => [file, text] as const)),
  ]
  const found = texts.flatMap(([where, text]) =>
    /["']/.test(text) ? [`${where}: a straight quote in “${text}”.`] : [],
  )
  return [...new Set(found)]
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : []
