import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bandsOf, isLate } from '../core/model/model.ts'
import { NotationError, parseNotation } from '../core/record/notation.ts'
import type { PlayInput } from '../core/record/playEvent.ts'
import { scoreOf } from '../core/score/score.ts'
import { type Beat, thingsOf } from '../core/story/beat.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import { compileStory } from '../ink/compile/compileStory.ts'
import { StoryFaults } from '../ink/compile/fault.ts'
import { createNarrator } from '../ink/narrator.ts'
import { scenarioIds, storiesFolder } from '../ink/compile/discover.ts'
import { badInput, CommandError } from './commandError.ts'
import { beatText, scoreText } from './tellText.ts'

const usage = `usage: tell -- <scenario> [--seed N] [--given k=v]… [--choices id,id,…] [--events '…'] [--json]`
/** Large and fixed, so that a telling without a seed is always the same one. */
const defaultSeed = 20_260_101

function main(argv: string[]): void {
  const { values, positionals } = parseArgs({
    args: argv.filter((word, index) => !(index === 0 && word === '--')),
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      given: { type: 'string', multiple: true },
      choices: { type: 'string' },
      events: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const [scenario, ...more] = positionals
  const known = scenarioIds(storiesFolder)
  if (!scenario || more.length > 0) badInput(usage)
  if (!known.includes(scenario)) badInput(`there is no scenario "${scenario}"; there is ${known.join(', ')}`)
  if (values.choices !== undefined && values.events !== undefined) badInput('--choices and --events exclude each other')
  const seed = values.seed === undefined ? defaultSeed : Number(values.seed)
  if (!Number.isInteger(seed) || seed < 0 || seed > 0x7fffffff) badInput(`--seed ${values.seed} is no whole number from 0 to 2147483647`)
  const compiled = compileStory(join(storiesFolder, scenario))
  const given = readGiven(values.given ?? [], compiled)
  const events = values.events === undefined ? choicesOf(values.choices ?? '') : parseNotation(values.events)
  tell(compiled, { seed, given, events }, values.json === true)
}

function choicesOf(text: string): PlayInput[] {
  return text.split(',').flatMap((choice) => (choice.trim() === '' ? [] : [{ type: 'choose' as const, choice: choice.trim() }]))
}

function readGiven(pairs: readonly string[], { manifest }: CompiledStory): Record<string, string> {
  const given: Record<string, string> = {}
  for (const [name, allowed] of Object.entries(manifest.scenario.given)) given[name] = allowed[0] ?? ''
  for (const pair of pairs) {
    const [name = '', value = ''] = pair.split('=')
    const allowed = manifest.scenario.given[name]
    if (!allowed) badInput(`--given ${pair}: this scenario takes ${Object.keys(manifest.scenario.given).join(', ') || 'no such input'}`)
    if (!allowed.includes(value)) badInput(`--given ${pair}: ${name} is one of ${allowed.join(', ')}`)
    given[name] = value
  }
  return given
}

function tell(compiled: CompiledStory, input: { seed: number; given: Record<string, string>; events: PlayInput[] }, json: boolean): void {
  const { beats, halt } = createNarrator(compiled)(input)
  if (halt) {
    badInput(`turn ${halt.turn}: "${halt.choice}" is not on offer; on offer: ${halt.offered.join(', ') || 'nothing, the story has ended'}`)
  }
  const ending = beats.at(-1)?.ending ?? null
  const score = ending === null ? null : scoreOf({ manifest: compiled.manifest, beats, events: input.events })
  if (json) {
    const choices = input.events.flatMap((event) => (event.type === 'choose' ? [event.choice] : []))
    const turns = beats.map((beat, turn) => turnOf(beat, choices[turn] ?? null))
    process.stdout.write(
      `${JSON.stringify({ scenario: compiled.scenario, story: compiled.story, seed: input.seed, given: input.given, turns, ending, score })}\n`,
    )
    return
  }
  process.stdout.write(`${beats.map((beat) => beatText(beat, compiled.manifest)).join('\n\n')}\n`)
  if (score) process.stdout.write(`\n${scoreText(score)}\n`)
}

/** A turn as the contract's JSON has it. */
function turnOf(beat: Beat, choice: string | null) {
  const bands = bandsOf(beat.model)
  return {
    place: beat.place,
    lines: beat.lines.map(({ part: _part, ...line }) => line),
    things: thingsOf(beat),
    choices: beat.choices.map(({ id, text }) => ({ id, text })),
    chosen: choice,
    minutesLeft: beat.model.minutesLeft,
    late: isLate(beat.model),
    people: Object.fromEntries(
      Object.entries(beat.model.people).map(([id, { barriers }]) => [id, { ...barriers, willingness: bands[id] }]),
    ),
  }
}

try {
  main(process.argv.slice(2))
} catch (error) {
  const known = error instanceof CommandError || error instanceof StoryFaults || error instanceof NotationError
  if (!known && !(error instanceof TypeError && 'code' in error)) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
