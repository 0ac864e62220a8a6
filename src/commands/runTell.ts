import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rootOf } from '../core/graph/root.ts'
import type { StoryGraph } from '../core/graph/storyGraph.ts'
import { graphValues, wholeFrom } from '../core/graph/values/graphValues.ts'
import { tellJson } from '../core/look/tellJson.ts'
import { givenFault } from '../core/manifest/given.ts'
import { manifestFor } from '../core/manifest/manifestFor.ts'
import { NotationError, parseNotation } from '../core/record/notation.ts'
import type { PlayInput } from '../core/record/playEvent.ts'
import { type Score, scoreOf, withBests } from '../core/score/score.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import { StoryError } from '../core/story/narrator.ts'
import { compileStory } from '../ink/compile/compileStory.ts'
import { scenarioIds } from '../ink/compile/discover.ts'
import { StoryFaults } from '../ink/compile/fault.ts'
import { createNarrator } from '../ink/narrator.ts'
import { badInput, CommandError } from './commandError.ts'
import { beatText, scoreText } from './tellText.ts'

const usage = `usage: tell -- <scenario> [--seed N] [--given k=v]… [--choices id,id,…] [--events '…'] [--json]`
/** Large and fixed, so that a telling without a seed is always the same one. */
const defaultSeed = 20_260_101
const highestSeed = 0x7fffffff

/** Where a command finds the scenarios, and where its words go. */
export interface Surroundings {
  /** The folder of all scenarios. */
  readonly stories: string
  /** A story's graph where it has been proved, for best and chance. */
  readonly graphOf?: (story: CompiledStory) => StoryGraph | undefined
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Tells a story in the terminal. Returns the exit code: 0, or 2 with a sentence for input that it cannot use. */
export function runTell(argv: readonly string[], surroundings: Surroundings): 0 | 2 {
  const { out, err } = surroundings
  try {
    out(tell(argv, surroundings))
    return 0
  } catch (error) {
    if (!isBadInput(error)) throw error
    err(`${error.message}\n`)
    return 2
  }
}

const isBadInput = (error: unknown): error is Error =>
  [CommandError, NotationError, StoryFaults, StoryError].some((kind) => error instanceof kind) ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

function tell(argv: readonly string[], { stories, graphOf }: Surroundings): string {
  const { values, positionals } = readArguments(argv)
  const [scenario, ...more] = positionals
  const known = scenarioIds(stories)
  if (!scenario || more.length > 0) badInput(usage)
  if (!known.includes(scenario))
    badInput(`there is no scenario "${scenario}"; there is ${known.join(', ') || 'none yet'}`)
  if (values.choices !== undefined && values.events !== undefined) badInput('--choices and --events exclude each other')
  const seed = values.seed === undefined ? defaultSeed : readSeed(values.seed)
  const events = values.events === undefined ? readChoices(values.choices ?? '') : parseNotation(values.events)
  const compiled = compileStory(join(stories, scenario))
  const given = readGiven(values.given ?? [], compiled)
  const { beats, halt } = createNarrator(compiled)({ seed, given, events })
  if (halt) {
    badInput(
      `turn ${halt.turn}: "${halt.choice}" is not on offer; on offer: ${halt.offered.join(', ') || 'nothing, the story has ended'}`,
    )
  }
  const manifest = manifestFor(compiled.manifest, given)
  const plain = beats.at(-1)?.ending ? scoreOf({ manifest, beats, events }) : null
  const score = plain && withProof(plain, compiled, given, graphOf?.(compiled))
  if (values.json) return `${JSON.stringify(tellJson({ compiled, seed, given, beats, events, score }))}\n`
  return `${[...beats.map((beat) => beatText(beat, manifest)), ...(score ? [scoreText(score)] : [])].join('\n\n')}\n`
}

/** The score with best and chance, where the story has been proved. */
function withProof(
  score: Score,
  { manifest }: CompiledStory,
  given: Readonly<Record<string, string>>,
  graph: StoryGraph | undefined,
): Score {
  const root = graph && rootOf(graph, given)
  return graph && root !== undefined ? withBests(score, wholeFrom(graphValues(graph, manifest).axes, root)) : score
}

const readArguments = (argv: readonly string[]) =>
  parseArgs({
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

function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  return seed <= highestSeed ? seed : badInput(`--seed ${text} is no whole number from 0 to ${highestSeed}`)
}

function readChoices(text: string): PlayInput[] {
  return text
    .split(',')
    .flatMap((choice) => (choice.trim() === '' ? [] : [{ type: 'choose' as const, choice: choice.trim() }]))
}

/** The inputs as typed, each else at the first of its set. */
function readGiven(pairs: readonly string[], { manifest }: CompiledStory): Record<string, string> {
  const typed = pairs.map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')]
  })
  const declared = manifest.scenario.given
  for (const pair of typed) {
    const fault = givenFault(declared, Object.fromEntries([pair]))
    if (fault) badInput(`--given ${fault}`)
  }
  const first = Object.entries(declared).map(([name, allowed]): [string, string] => [name, allowed[0] ?? ''])
  return Object.fromEntries([...first, ...typed])
}
