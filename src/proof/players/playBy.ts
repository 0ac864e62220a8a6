import { axes } from '../../core/catalogue/axis.ts'
import type { PlayInput } from '../../core/record/playEvent.ts'
import { eventsBy, type Hand } from '../../core/score/careful.ts'
import type { Path } from '../../core/score/path.ts'
import { scoreOf } from '../../core/score/score.ts'
import type { Beat } from '../../core/story/beat.ts'
import type { CompiledStory } from '../../core/story/compiled.ts'
import type { Narrator } from '../../core/story/narrator.ts'
import type { PlayerResult } from '../proof.ts'
import type { ScriptedPlayer } from './player.ts'

export interface PlaySetting {
  readonly compiled: CompiledStory
  readonly narrate: Narrator
  readonly given: Readonly<Record<string, string>>
  /** Keeps notebook, board and report. */
  readonly hand: Hand
}

/** No path of a story is longer, in choices. */
const longest = 200

/** Plays a story to its end, with the choice that `choose` names at each beat; stops where it names none. */
export function playBy(
  { compiled: { manifest }, narrate, given, hand }: PlaySetting,
  choose: (beat: Beat) => string | undefined,
): { result: PlayerResult; path: Path } {
  const choices: string[] = []
  let events: PlayInput[] = []
  for (;;) {
    const { beats } = narrate({ given, seed: 0, events })
    const beat = beats.at(-1)
    const choice = beat && beats.length <= longest ? choose(beat) : undefined
    if (choice !== undefined) choices.push(choice)
    const facts = beats.map(({ lines, part }) => ({ part, cues: lines.flatMap(({ cues }) => cues) }))
    events = eventsBy(hand, manifest, facts, choices)
    if (choice !== undefined) continue
    const path = { manifest, beats, events }
    return { result: resultOf(path), path }
  }
}

/** Plays as a scripted player does. */
export const playScripted = (setting: PlaySetting, player: ScriptedPlayer) =>
  playBy(setting, ({ choices }) => choices[player(choices.map(({ text }) => text))]?.id)

/** Plays a path of choice ids. */
export const playPath = (setting: PlaySetting, path: readonly string[]) => playBy(setting, ({ turn }) => path[turn])

function resultOf(path: Path): PlayerResult {
  const score = scoreOf(path)
  return {
    axes: Object.fromEntries(axes.map((axis) => [axis, score[axis].points])) as PlayerResult['axes'],
    ending: path.beats.at(-1)?.ending ?? null,
    screenOuts: score.screenOuts,
  }
}
