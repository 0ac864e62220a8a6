import { Story } from 'inkjs'
import { givenFault } from '../core/manifest/given.ts'
import { bandsOf, isLate, moveModel, startModel } from '../core/model/model.ts'
import type { ModelState } from '../core/model/modelState.ts'
import type { PlayInput } from '../core/record/playEvent.ts'
import type { Beat, Line, Offered } from '../core/story/beat.ts'
import type { CompiledStory } from '../core/story/compiled.ts'
import { markOf } from '../core/story/mark.ts'
import { type Halt, type Narrator, StoryError, type TellingInput } from '../core/story/narrator.ts'
import { emptyScene, lineOf, moveScene, type Scene } from './scene.ts'
import { parseDeed, parseLineTags } from './tag.ts'

/** A choice, with what the board said by then. */
interface Move {
  readonly choice: string
  readonly mark: number | undefined
  readonly assessed: string
}

/**
 * Tells a compiled story on one kept inkjs `Story`. Asked for a longer version of what it told last, it goes on from there;
 * asked for anything else, it begins again.
 */
export function createNarrator(compiled: CompiledStory): Narrator {
  const story = new Story(compiled.ink as Record<string, unknown>)
  story.onError = (message: string) => {
    throw new StoryError(message)
  }
  let told: { root: string; moves: Move[]; beats: Beat[]; scene: Scene } | undefined

  const begin = ({ given, seed }: TellingInput, root: string) => {
    const fault = givenFault(compiled.manifest.scenario.given, given)
    if (fault) throw new StoryError(fault)
    story.ResetState()
    story.state.storySeed = seed
    for (const [name, value] of Object.entries(given)) story.variablesState.$(name, value)
    const state = startModel(compiled.manifest)
    setModel(state)
    told = { root, moves: [], beats: [], scene: emptyScene }
    showBeat(state)
  }

  const setModel = (state: ModelState) => {
    for (const [person, band] of Object.entries(bandsOf(state)))
      setIfDeclared(`willing_${person.replaceAll('-', '_')}`, band)
    setIfDeclared('late', isLate(state))
  }

  const setIfDeclared = (name: string, value: string | number | boolean) => {
    if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState.$(name, value)
  }

  const idOf = (path: string): string => {
    const id = compiled.ids[path]
    if (id === undefined) throw new StoryError(`the choice at ${path} has no id`)
    return id
  }

  const showBeat = (model: ModelState) => {
    if (!told) return
    const lines: Line[] = []
    let scene = told.scene
    let decisive = false
    let ending: string | null = null
    let carried: string[] = []
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim()
      carried = [...carried, ...(story.currentTags ?? [])]
      if (text === '' && story.canContinue) continue
      const tags = parseLineTags(carried)
      carried = []
      scene = moveScene(scene, tags, compiled.manifest)
      decisive ||= tags.decisive === true
      ending = tags.ending ?? ending
      if (text !== '') lines.push(lineOf(text, tags, scene))
    }
    const choices: Offered[] = story.currentChoices.map((choice) => ({
      id: idOf(choice.pathStringOnChoice),
      text: choice.text,
      deed: parseDeed(choice.tags ?? []),
    }))
    const { chapter, place, light, part, people } = scene
    const ids = choices.map(({ id }) => id)
    const mark = markOf(ids, bandsOf(model), isLate(model))
    told.scene = scene
    told.beats.push({
      turn: told.beats.length,
      chapter,
      place,
      light,
      part,
      decisive,
      people,
      lines,
      choices,
      model,
      mark,
      ending,
    })
  }

  const move = (next: Move): Halt | undefined => {
    const beat = told?.beats.at(-1)
    if (!told || !beat) return
    const index = beat.choices.findIndex(({ id }) => id === next.choice)
    const chosen = beat.choices[index]
    const halt = { turn: beat.turn, choice: next.choice, offered: beat.choices.map(({ id }) => id) }
    if (!chosen) return { ...halt, why: 'not-offered' }
    if (next.mark !== undefined && next.mark !== beat.mark) return { ...halt, why: 'changed' }
    const state = moveModel(beat.model, chosen.deed, compiled.manifest)
    story.ChooseChoiceIndex(index)
    setModel(state)
    setIfDeclared('assessed', next.assessed)
    told.moves.push(next)
    showBeat(state)
    return
  }

  return (input) => {
    const root = JSON.stringify([input.seed, input.given])
    const moves = movesOf(input.events)
    try {
      if (!told || told.root !== root || !startsWith(moves, told.moves)) begin(input, root)
      for (const next of moves.slice(told?.moves.length)) {
        const halt = move(next)
        if (halt) return { beats: [...(told?.beats ?? [])], halt }
      }
    } catch (error) {
      told = undefined
      throw error
    }
    return { beats: [...(told?.beats ?? [])] }
  }
}

function movesOf(events: readonly PlayInput[]): Move[] {
  const moves: Move[] = []
  let assessed = ''
  for (const event of events) {
    if (event.type === 'assess') assessed = event.category
    if (event.type === 'choose') moves.push({ choice: event.choice, mark: event.mark, assessed })
  }
  return moves
}

const startsWith = (moves: readonly Move[], told: readonly Move[]) =>
  told.length <= moves.length &&
  told.every(({ choice, mark, assessed }, index) => {
    const other = moves[index]
    return other?.choice === choice && other.mark === mark && other.assessed === assessed
  })
