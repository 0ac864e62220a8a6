import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../src/commands/soak/chance.ts'
import { randomPlay } from '../../src/commands/soak/randomPlay.ts'
import { axes } from '../../src/core/catalogue/axis.ts'
import { makeNotation, parseNotation } from '../../src/core/record/notation.ts'
import { makePlaythrough, parsePlaythrough } from '../../src/core/record/playthrough.ts'
import { scoreOf } from '../../src/core/score/score.ts'
import { compileStory } from '../../src/ink/compile/compileStory.ts'
import { scenarioIds, storiesFolder } from '../../src/ink/compile/discover.ts'
import { createNarrator } from '../../src/ink/narrator.ts'

const plays = Number(process.env['SOAK_PLAYS'] ?? 5000)
/** Every so many plays are told again from the start, and read back from their notation and their file. */
const sample = 50

describe.each(scenarioIds(storiesFolder))('%s', (scenario) => {
  test(`ends, and scores, on ${plays} random plays; told whole as told step by step`, () => {
    const compiled = compileStory(join(storiesFolder, scenario))
    const narrate = createNarrator(compiled)
    const again = createNarrator(compiled)
    const { manifest } = compiled
    const endings = new Set<string>()
    for (let number = 0; number < plays; number++) {
      const play = randomPlay({ compiled, narrate, chance: chanceFrom(number) })
      const score = scoreOf({ manifest, beats: play.beats, events: play.events })
      for (const axis of axes)
        if (!Number.isInteger(score[axis].points)) expect.fail(`play ${number}: ${axis} ${score[axis].points}`)
      for (const { why, source } of score.findings)
        if (!why || !source) expect.fail(`play ${number}: a finding without a reason or source`)
      endings.add(play.beats.at(-1)?.ending ?? '')
      if (number % sample !== 0) continue
      const events = parseNotation(makeNotation(play.events))
      expect(events, `play ${number}`).toEqual(play.events)
      const whole = again({ ...play, events })
      expect(whole.halt, `play ${number}`).toBeUndefined()
      expect(whole.beats, `play ${number}`).toEqual(play.beats)
      expect(scoreOf({ manifest, beats: whole.beats, events })).toEqual(score)
      const marked = events.map((event) => (event.type === 'choose' ? { ...event, mark: 0 } : event))
      const ours = {
        format: 1 as const,
        id: 'soak-soak',
        scenario,
        story: compiled.story,
        rules: '0'.repeat(16),
        given: play.given,
        seed: play.seed,
        events: marked,
      }
      expect(parsePlaythrough(makePlaythrough(ours))).toEqual({ playthrough: ours })
    }
    expect([...endings].sort()).toEqual(Object.keys(manifest.scenario.endings).sort())
  })
})
