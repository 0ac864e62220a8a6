import type { Page } from 'playwright-core'
import { parseNotation } from '../../../src/core/record/notation.ts'
import type { PlayInput } from '../../../src/core/record/playEvent.ts'
import { variantFor } from '../../../src/core/score/wording.ts'
import type { Beat } from '../../../src/core/story/beat.ts'
import { noteText } from '../../../src/core/story/noteText.ts'
import { keysOfLine } from '../../../src/play/play.ts'
import { text } from '../../../src/ui/text.ts'
import type { Hand, Role } from './hands/hand.ts'
import { focusLost, untilShown } from './shown.ts'
import { givenAtFirst, type Known } from './stories.ts'

type Of<Type extends PlayInput['type']> = Extract<PlayInput, { type: Type }>

/** Plays on the real screens, one word of the notation after the other, by one hand. */
export class Driver {
  /** What was done so far. */
  readonly events: PlayInput[] = []
  readonly #page: Page
  readonly #known: Known
  readonly #hand: Hand
  readonly #given: Readonly<Record<string, string>>
  #begun = false

  /** @param given what the story begins with; the first value of each where absent */
  constructor(page: Page, known: Known, hand: Hand, given?: Readonly<Record<string, string>>) {
    this.#page = page
    this.#known = known
    this.#hand = hand
    this.#given = given ?? givenAtFirst(known.compiled)
  }

  /** The beats so far, as Node tells them. */
  get beats(): readonly Beat[] {
    return this.#known.narrate({ given: this.#given, seed: 1, events: this.events }).beats
  }

  get beat(): Beat {
    return this.beats.at(-1) as Beat
  }

  /** Does each word. After each, the page shows what came of it and the focus is somewhere. */
  async perform(notation: string | readonly PlayInput[]): Promise<void> {
    for (const event of typeof notation === 'string' ? parseNotation(notation) : notation) {
      if (event.type !== 'guess') await this.begin()
      await this.#do(event)
      const lost = await focusLost(this.#page)
      if (lost) throw new Error(`${JSON.stringify(event)}: ${lost}`)
    }
  }

  /** Leaves the briefing, without a guess if none was made. */
  async begin(): Promise<void> {
    if (this.#begun) return
    await this.#press('button', this.events.length > 0 ? text.play.begin : text.play.beginAnyway)
    this.#begun = true
    await this.shown()
  }

  /** Says that the page is past the briefing, where it was not this driver that led it there. */
  resume(events: readonly PlayInput[]): this {
    this.events.push(...events)
    this.#begun = true
    return this
  }

  shown = (): Promise<void> => untilShown(this.#page, this.beat, this.events)

  #press = (role: Role, name: string) => this.#hand.press(this.#page, { role, name })

  async #do(event: PlayInput): Promise<void> {
    const { manifest } = this.#known.compiled
    switch (event.type) {
      case 'guess':
        await this.#hand.pick(this.#page, text.common.categories[event.category] ?? event.category)
        await this.#hand.slide(this.#page, text.common.confidence.label, event.confidence)
        await this.#slid(event.confidence)
        break
      case 'choose':
        return this.#choose(event)
      case 'note':
      case 'unnote':
        await this.#mark(event)
        break
      case 'pin':
      case 'unpin': {
        const name = text.common.trays[event.tray]?.name ?? event.tray
        const card = text.play.board.fileAs(name, noteText(event.note, this.beats, manifest))
        await this.#press('button', card)
        await this.#pressed(card, event.type === 'pin')
        break
      }
      case 'assess':
        await this.#assess(event)
        break
      case 'report': {
        const path = { manifest, beats: this.beats, events: this.events }
        const wording = variantFor(manifest.report, event.line, path)?.[event.wording] ?? ''
        await this.#hand.pick(this.#page, wording)
        await this.#page.getByRole('radio', { name: wording, exact: true, checked: true }).waitFor()
        break
      }
    }
    this.events.push(event)
    if (event.type === 'assess') await this.shown()
  }

  async #choose(event: Of<'choose'>): Promise<void> {
    const choice = this.beat.choices.find(({ id }) => id === event.choice)
    if (!choice)
      throw new Error(`${event.choice} is not on offer, but ${this.beat.choices.map(({ id }) => id).join(', ')}`)
    await this.#press('button', choice.text)
    this.events.push(event)
    await this.shown()
  }

  /** Presses the button beside the line, here or in the notebook. */
  async #mark(event: Of<'note' | 'unnote'>): Promise<void> {
    const { beats } = this
    const holds = ({ turn, lines }: Beat) =>
      lines.find((line) =>
        'cue' in event ? line.cues.includes(event.cue) : turn === event.turn && line.id === event.line,
      )
    const beat = beats.find(holds)
    const line = beat && holds(beat)
    if (!line) throw new Error(`no line shown so far is noted by ${JSON.stringify(event)}`)
    const keys = keysOfLine(beat.turn, line)
    const name = text.play.noteLine(line.text)
    const wanted = event.type === 'note'
    if ('cue' in event && keys.indexOf(event.cue) > 0 && (await this.#isPressed(name)) === wanted) return
    const inNotebook = beat.turn !== beats.length - 1
    if (inNotebook) await this.#press('button', text.play.notebookCount(this.#noteCount()))
    await this.#press('button', name)
    await this.#pressed(name, wanted)
    if (inNotebook) await this.#press('button', text.common.close)
  }

  #noteCount(): number {
    const noted = new Set<string>()
    for (const event of this.events) {
      if (event.type !== 'note' && event.type !== 'unnote') continue
      const key = 'cue' in event ? event.cue : `${event.turn}/${event.line}`
      if (event.type === 'note') noted.add(key)
      else noted.delete(key)
    }
    return noted.size
  }

  async #assess({ category, standard, confidence }: Of<'assess'>): Promise<void> {
    const { name, means } = text.common.standards[standard]
    await this.#hand.pick(this.#page, text.common.categories[category] ?? category)
    await this.#hand.pick(this.#page, `${name} ${means}`)
    await this.#hand.slide(this.#page, text.common.confidence.label, confidence)
    await this.#slid(confidence)
    await this.#press('button', text.play.board.done)
  }

  #isPressed = (name: string) =>
    this.#page
      .getByRole('button', { name, exact: true })
      .first()
      .getAttribute('aria-pressed')
      .then((value) => value === 'true')

  #pressed = (name: string, pressed: boolean) =>
    this.#page.getByRole('button', { name, exact: true, pressed }).first().waitFor()

  #slid = (value: number) =>
    this.#page.locator('.confidence output', { hasText: new RegExp(`^${text.common.perCent(value)}$`) }).waitFor()
}
