import type { Page } from 'playwright-core'
import { mapOf } from '../../../src/core/graph/map/mapOf.ts'
import { graphValues } from '../../../src/core/graph/values/graphValues.ts'
import { type MapAhead, mapAheadOf } from '../../../src/core/look/mapAhead.ts'
import { type PathMap, pathMapOf } from '../../../src/core/look/pathMap.ts'
import { type Reading, readingOf } from '../../../src/core/look/reading.ts'
import type { Playthrough } from '../../../src/core/record/playthrough.ts'
import { cuesNoted } from '../../../src/core/score/path.ts'
import { beatName } from '../../../src/debrief/map/beatName.ts'
import { turnWords } from '../../../src/debrief/turnWords.ts'
import { rulesHash } from '../../../src/ink/compile/rulesHash.ts'
import { text } from '../../../src/ui/text.ts'
import { withMarks } from '../../support/told.ts'
import { keepPlay } from './kept.ts'
import { farm, pathOf } from './stories.ts'

export const known = farm()
export const { story, manifest } = known.compiled
const graph = known.graph()
const values = graphValues(graph, manifest)
export const map = mapOf(graph, manifest)
const words = text.map

/** A play by chance, and the prover's map of it. */
export function played(seed: number) {
  const { events, beats, given } = pathOf(known, seed, { notes: 0.4 })
  const read = { given, events, noted: cuesNoted({ manifest, beats, events }) }
  const path = pathMapOf(graph, manifest, map, read) as PathMap
  const ahead = mapAheadOf(values, read, map.beatOf) as MapAhead
  const turns = turnWords({ path: { manifest, beats, events } })
  return {
    ...read,
    beats,
    path,
    ahead,
    reading: readingOf(values, read) as Reading,
    title: (turn: number) =>
      words.turn(turn + 1, turns[turn]?.time ?? '', beatName(path, path.turns[turn]?.beat ?? 0, manifest, true)),
    others: map.beats.flatMap((_, beat) => (path.turns.some((turn) => turn.beat === beat) ? [] : [beat])),
  }
}

/** The debrief's map of a play that is kept in the browser first. */
export async function openMap(
  open: (route?: string) => Promise<Page>,
  play: ReturnType<typeof played>,
  rules = rulesHash,
) {
  const page = await open('/')
  const { given } = play
  const events = withMarks(play.events, play.beats) as Playthrough['events']
  await keepPlay(page, { format: 1, id: 'map-00000001', scenario: 'farm', story, rules, given, seed: 1, events })
  await page.goto(`${page.url().split('#')[0]}#/debrief/map-00000001/map`)
  await page.getByRole('region', { name: words.title, exact: true }).waitFor()
  return page
}
