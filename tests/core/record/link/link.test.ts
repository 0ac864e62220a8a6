import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../../../src/commands/soak/chance.ts'
import { randomPlay } from '../../../../src/commands/soak/randomPlay.ts'
import { parseBase64url } from '../../../../src/core/record/link/base64url.ts'
import { makeFrame } from '../../../../src/core/record/link/frame.ts'
import { linkEvents } from '../../../../src/core/record/link/linkEvents.ts'
import { makeLink } from '../../../../src/core/record/link/makeLink.ts'
import { parseLink } from '../../../../src/core/record/link/parseLink.ts'
import type { PlayEvent } from '../../../../src/core/record/playEvent.ts'
import type { Playthrough } from '../../../../src/core/record/playthrough.ts'
import type { CompiledStory } from '../../../../src/core/story/compiled.ts'
import { compileStory } from '../../../../src/ink/compile/compileStory.ts'
import { scenarioIds, storiesFolder } from '../../../../src/ink/compile/discover.ts'
import { createNarrator } from '../../../../src/ink/narrator.ts'
import { copyOf, fixtures } from '../../../support/fixture.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A story with a play of it by chance, marks and all. */
function played(compiled: CompiledStory, seed: number, notes = 0.5) {
  const narrate = createNarrator(compiled)
  const { events, beats, ...inputs } = randomPlay({ compiled, narrate, chance: chanceFrom(seed), notes })
  let turn = 0
  const marked = events.map(
    (event): PlayEvent => (event.type === 'choose' ? { ...event, mark: beats[turn++]?.mark ?? 0 } : event),
  )
  const playthrough: Playthrough = {
    format: 1,
    id: 'from-a-test',
    scenario: compiled.scenario,
    story: compiled.story,
    rules: '0123456789abcdef',
    ...inputs,
    events: marked,
  }
  return { playthrough, beats, narrate, link: makeLink(playthrough, marked, { manifest: compiled.manifest, beats }) }
}

function opened(text: string, compiled: CompiledStory) {
  const link = parseLink(text)
  if ('fault' in link) return link
  return link.open('from-a-test', { ...compiled, narrate: createNarrator(compiled) })
}

const gate = compileStory(join(fixtures, 'gate'))

describe.each(scenarioIds(storiesFolder))('%s', (id) => {
  const compiled = compileStory(join(storiesFolder, id))

  test('any play comes back as it was, in under 2,000 characters', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { playthrough, link } = played(compiled, seed, seed / 40)
      expect(opened(link, compiled)).toEqual({ playthrough, onlyChoices: false })
      expect(link.length).toBeLessThan(2000)
      expect(link).toMatch(/^[\w-]+$/)
    }
  })

  test('a play that notes every line and files every note in every tray has room too', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { playthrough, link } = played(compiled, seed, 2)
      expect(playthrough.events.filter(({ type }) => type === 'pin').length).toBeGreaterThan(10)
      expect(opened(link, compiled)).toEqual({ playthrough, onlyChoices: false })
      expect(link.length).toBeLessThan(2000)
    }
  })

  test('only choices go along unless more is asked for, and they tell the same story', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { playthrough, narrate, beats } = played(compiled, seed)
      const { events, withBoard } = linkEvents(playthrough, narrate)
      const kinds = new Set(events.map(({ type }) => type))
      expect([...kinds].sort()).toEqual(withBoard ? ['assess', 'choose'] : ['choose'])
      const back = opened(makeLink(playthrough, events, { manifest: compiled.manifest, beats }), compiled)
      expect(back).toEqual({ playthrough: { ...playthrough, events }, onlyChoices: false })
      expect(narrate({ ...playthrough, events }).beats).toEqual(beats)
    }
  })
})

test('each cut is said to be one, and each other letter is seen', () => {
  const { link } = played(gate, 3)
  for (let end = 0; end < link.length; end++) {
    const cut = parseLink(link.slice(0, end))
    expect(cut, String(end)).toEqual({ fault: 'cut-short' })
  }
  for (let at = 0; at < link.length; at++) {
    for (const letter of letters) {
      if (letter === link[at]) continue
      expect(parseLink(link.slice(0, at) + letter + link.slice(at + 1))).toHaveProperty('fault')
    }
  }
  for (const text of [`${link}A`, `${link}AAAA`, `${link} `, `${link}%20`, 'nonsense!', '~', link.replace(/.$/, '.')])
    expect(parseLink(text)).toEqual({ fault: 'damaged' })
})

test('a newer version is said to be one', () => {
  const bytes = parseBase64url(played(gate, 3).link) ?? new Uint8Array()
  bytes[0] = 2
  const text = Buffer.from(bytes).toString('base64url')
  expect(parseLink(text)).toEqual({ fault: 'too-new' })
})

test('with the sum put right, every byte changed gives a playthrough that tells, or the one fault', () => {
  const { link } = played(gate, 3)
  const body = (parseBase64url(link) ?? new Uint8Array()).slice(7)
  const narrate = createNarrator(gate)
  for (let at = 0; at < body.length; at++) {
    for (const change of [1, 2, 128, 255]) {
      const other = body.slice()
      other[at] = (other[at] as number) ^ change
      const back = opened(makeFrame(other), gate)
      if ('fault' in back) expect(back.fault).toBe('damaged')
      else expect(() => narrate(back.playthrough)).not.toThrow()
    }
    expect(opened(makeFrame(body.slice(0, at)), gate)).toEqual({ fault: 'damaged' })
  }
})

describe('a story edited since', () => {
  const { link, playthrough } = played(gate, 5)

  test('wording: the same playthrough', () => {
    const edited = compileStory(copyOf('gate', ['gate.ink', 'She drinks all of it.', 'She drinks it all.']))
    expect(opened(link, edited)).toEqual({ playthrough, onlyChoices: false })
  })

  test('another choice among those on offer: up to there, and it is said', () => {
    const { link: board, playthrough: long } = played(gate, 5)
    const edited = compileStory(
      copyOf('gate', ['end.ink', '(come_back)', '(back_soon)'], ['end.ink', 'board.come_back', 'board.back_soon']),
    )
    const turn = played(gate, 5).beats.findIndex(({ part }) => part === 'board')
    const back = opened(board, edited)
    const until = long.events.findIndex(({ type }) => type === 'assess') + 1
    expect(back).toEqual({
      playthrough: { ...long, events: long.events.slice(0, until) },
      onlyChoices: false,
      stoppedAt: turn,
    })
  })

  test('other names: the choices, and it is said', () => {
    const manifest = { ...gate.manifest, cues: Object.fromEntries(Object.entries(gate.manifest.cues).slice(1)) }
    const events = playthrough.events.filter(({ type }) => type === 'choose')
    expect(opened(link, { ...gate, manifest })).toEqual({ playthrough: { ...playthrough, events }, onlyChoices: true })
  })
})

test('what an edited story no longer offers comes back all the same', () => {
  const { playthrough, beats } = played(gate, 5)
  const events = playthrough.events.map((event) =>
    event.type === 'choose' ? { ...event, choice: 'gone-since', mark: 1 } : event,
  )
  const old = { ...playthrough, story: 'e'.repeat(16), events }
  const text = makeLink(old, events, { manifest: gate.manifest, beats })
  expect(opened(text, gate)).toEqual({ playthrough: old, onlyChoices: false })
})

test('names that no manifest has come back all the same', () => {
  const { playthrough, beats } = played(gate, 5)
  const strange: PlayEvent[] = [
    { type: 'guess', category: 'else', confidence: 3 },
    { type: 'note', cue: 'unheard-of' },
    { type: 'unnote', cue: 'unheard-of' },
    { type: 'note', turn: 2, line: 'l0412' },
    { type: 'unnote', turn: 2, line: 'l0412' },
    { type: 'pin', tray: 'floor', note: 'unheard-of' },
    { type: 'unpin', tray: 'floor', note: '2/l0412' },
    { type: 'pin', tray: 'ceiling', note: '2/l0412' },
    { type: 'unpin', tray: 'ceiling', note: '2/l0412' },
    { type: 'assess', category: 'else', standard: 'cause', confidence: 100 },
    { type: 'report', line: 'else', wording: 'conclusion' },
  ]
  const odd = { ...playthrough, events: strange }
  expect(opened(makeLink(odd, strange, { manifest: gate.manifest, beats }), gate)).toEqual({
    playthrough: odd,
    onlyChoices: false,
  })
})
