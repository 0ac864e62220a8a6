import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { briefingFor } from '../../src/core/manifest/briefing.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { storiesFolder } from '../../src/ink/compile/discover.ts'
import { createNarrator } from '../../src/ink/narrator.ts'

/** Encounters that open alike and are not alike. */
const twins = [['door-to-door', 'short-pay']] as const

describe.each(twins)('%s and %s', (one, other) => {
  const pair = [one, other].map((id) => compileStory(join(storiesFolder, id)))
  const [first, second] = pair.map(({ manifest }) => manifest)
  if (!first || !second) throw new Error('a pair has two')
  const firstBeats = pair.map((compiled) => createNarrator(compiled)({ given: {}, seed: 1, events: [] }).beats[0])

  it('differ in their truth', () => {
    expect(first.scenario.truth.trafficking).not.toBe(second.scenario.truth.trafficking)
  })

  it('are as long, as well attended, and come in by the same call', () => {
    expect(first.scenario.length).toBe(second.scenario.length)
    expect(first.scenario.playTime).toBe(second.scenario.playTime)
    expect(first.scenario.contentNote).toBe(second.scenario.contentNote)
    const told = [first, second].map(({ scenario }) =>
      JSON.stringify(scenario.briefing).replace(/Deputy \w+/g, 'cover'),
    )
    expect(told[0]).toBe(told[1])
    const seen = [first, second].map(({ cast }) => Object.values(cast).filter(({ art }) => art).length)
    expect(seen[0]).toBe(seen[1])
    expect(Object.keys(first.scenario.endings)).toHaveLength(Object.keys(second.scenario.endings).length)
  })

  it('open in the same place, among as many choices', () => {
    expect(firstBeats[0]?.place).toBe(firstBeats[1]?.place)
    expect(firstBeats[0]?.choices).toHaveLength(firstBeats[1]?.choices.length ?? 0)
  })

  it('show no indicator on the first page', () => {
    for (const [at, manifest] of [first, second].entries())
      for (const cue of firstBeats[at]?.lines.flatMap(({ cues }) => cues) ?? [])
        expect(manifest.cues[cue]?.kind).toBe('distractor')
  })
})

/** Long ones that open alike: their calls and people differ, what can be seen on the first page does not. */
const longTwins = [['household', 'night-shift']] as const

describe.each(longTwins)('%s and %s, before the first choice,', (...ids) => {
  const pages = ids.map((id) => {
    const compiled = compileStory(join(storiesFolder, id))
    const { scenario, cues } = compiled.manifest
    const given = Object.fromEntries(Object.entries(scenario.given).map(([name, [first = '']]) => [name, first]))
    const [beat] = createNarrator(compiled)({ given, seed: 1, events: [] }).beats
    if (!beat) throw new Error('a story has a first beat')
    return { scenario, cues, beat, briefing: briefingFor(scenario.briefing, given, 'CO') }
  })
  const alike = (of: (page: (typeof pages)[number]) => unknown) => expect(new Set(pages.map(of)).size).toBe(1)

  it('are as long, and say and offer as much', () => {
    alike(({ scenario }) => scenario.length)
    alike(({ scenario }) => scenario.playTime)
    alike(({ briefing }) => briefing.length)
    alike(({ beat }) => beat.lines.length)
    alike(({ beat }) => beat.choices.length)
  })

  it('have as many people in sight', () => {
    alike(({ beat }) => beat.people.length)
  })

  it('show nothing that is an indicator, nor what speaks against one', () => {
    for (const { beat, cues } of pages)
      for (const cue of beat.lines.flatMap((line) => line.cues)) expect(cues[cue]?.kind).toBe('distractor')
  })

  it('do not announce that there is more to it than the call', () => {
    for (const { briefing } of pages) expect(briefing.join(' ')).not.toMatch(/up to you|you decide|for you to judge/)
  })
})
