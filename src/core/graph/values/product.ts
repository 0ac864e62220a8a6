import { weights } from '../../score/weights.ts'
import type { LedgerRules } from '../ledgers/ledger.ts'
import type { GraphEdge } from '../storyGraph.ts'
import { growFloats, growInts, growShorts } from './grow.ts'
import type { Machine, Numbers } from './machine.ts'
import { nothing, type Worth } from './worth.ts'

export interface ProductOptions {
  /** Count what approaches do and how far each door is left open; persons who are still treated are then told apart. */
  readonly cooperation?: boolean
  /** Most states; more is an error. */
  readonly most?: number
}

/**
 * The story graph times what the model and a ledger can be there. States are numbered in the order of their nodes, so that
 * every transition leads to a later one; the first are one for each root, before its first line.
 */
export interface Product {
  readonly machine: Machine
  readonly rules: LedgerRules
  readonly states: number
  /** By state, its node; -1 for a root. */
  readonly nodes: Int32Array
  readonly ledgers: Int32Array
  /** By state, its first transition; one more at the end. */
  readonly first: Int32Array
  /** By transition: place of the offer x (categories + 1) + category assessed from 1, 0 where it makes no difference. */
  readonly labels: Int32Array
  readonly targets: Int32Array
  /** By transition, what it counts. */
  readonly best: Int16Array
  readonly worst: Int16Array
  readonly chance: Float64Array
  /** By transition, how often by chance; of a state's, together 1. */
  readonly shares: Float64Array
  /** By transition, persons as bits whose door is settled there and left open; with cooperation only. */
  readonly doors: Int32Array
}

/** A door is left open by a person who talks, or more. */
const openBand = 2
const defaultMost = 2_000_000

export class TooManyStates extends Error {}

/** Runs the graph forward, once for every state. */
export function productOf(machine: Machine, rules: LedgerRules, options: ProductOptions = {}): Product {
  return new Building(machine, rules, options).run()
}

class Building {
  private readonly nodes = growInts()
  private readonly keys = growFloats()
  private readonly first = growInts()
  private readonly labels = growInts()
  private readonly targets = growInts()
  private readonly best = growShorts()
  private readonly worst = growShorts()
  private readonly chance = growFloats()
  private readonly shares = growFloats()
  private readonly doors = growInts()
  /** By node, its states by key, until it is run; then nothing. */
  private readonly waiting: (Map<number, number> | undefined)[]
  /** Where a showing leads at a ledger, once asked. */
  private readonly shown = new Map<number, readonly { ledger: number; worth: Worth; share: number }[]>()
  private readonly liveBits: Uint32Array
  private readonly categories: number
  private readonly clocks: number
  private readonly numbers: Numbers
  private readonly moved: Numbers

  constructor(
    private readonly machine: Machine,
    private readonly rules: LedgerRules,
    private readonly options: ProductOptions,
  ) {
    const { graph, live, manifest, start } = machine
    this.waiting = graph.nodes.map(() => undefined)
    this.liveBits = options.cooperation ? live.treated : live.read
    this.categories = manifest.scenario.categories.length
    this.clocks =
      1 + Math.max(0, start().minutes, ...Object.values(manifest.scenario.clocks).map((clock) => clock.minutes))
    this.numbers = start()
    this.moved = start()
    const combinations =
      machine.persons.reduce((product, { count }) => product * count, 1) *
      this.clocks *
      (this.categories + 1) *
      rules.count
    if (combinations > Number.MAX_SAFE_INTEGER)
      throw new TooManyStates(
        `${combinations.toExponential(1)} combinations of barriers, clock and ledger cannot be told apart`,
      )
  }

  run(): Product {
    const { machine, waiting } = this
    const { graph } = machine
    for (const _ of graph.roots) {
      this.nodes.push(-1)
      this.keys.push(0)
    }
    for (const { edges } of graph.roots) {
      this.first.push(this.labels.length)
      const numbers = machine.start()
      this.enter(machine.edge(edges, numbers), -1, 0, numbers, 0, nothing, 1, 0)
    }
    for (const [node, { offers }] of graph.nodes.entries()) {
      const here = waiting[node]
      if (!here) continue
      const ends = offers.length === 0
      for (const [key, state] of here) {
        this.first.push(this.labels.length)
        this.order.push(state)
        if (!ends) this.leave(node, key)
      }
      waiting[node] = undefined
    }
    return this.inOrder()
  }

  /** States in the order in which they were run. */
  private readonly order = growInts()

  private leave(node: number, key: number): void {
    const { machine, rules, numbers, moved, categories } = this
    const { offers } = machine.graph.nodes[node] as (typeof machine.graph.nodes)[number]
    const ledger = this.unpack(key, numbers)
    const judged = rules.judge(ledger)
    const asks = machine.board[node] === 1 && machine.live.assessed[node] === 1 && numbers.assessed === 0
    for (const [position, { choice, edges }] of offers.entries()) {
      for (let category = asks ? 1 : 0; category <= (asks ? categories : 0); category++) {
        moved.standings.set(numbers.standings)
        moved.minutes = numbers.minutes
        moved.assessed = asks ? category : numbers.assessed
        const walked = machine.move(moved, choice)
        const points = rules.choose(choice, ledger) + (this.options.cooperation ? walked : 0)
        const board = !judged ? nothing : asks ? (judged.byCategory[category - 1] ?? nothing) : judged.any
        const after = rules.after(choice, judged?.ledger ?? ledger)
        const share = 1 / offers.length / (asks ? categories : 1)
        this.enter(
          machine.edge(edges, moved),
          node,
          after,
          moved,
          points,
          board,
          share,
          position * (categories + 1) + category,
        )
      }
    }
  }

  private enter(
    { shows, to }: GraphEdge,
    from: number,
    ledger: number,
    numbers: Numbers,
    points: number,
    board: Worth,
    share: number,
    label: number,
  ): void {
    const { rules, liveBits, machine, options } = this
    const known = shows * rules.count + ledger
    let shown = this.shown.get(known)
    if (!shown) {
      shown = rules.show(shows, ledger)
      this.shown.set(known, shown)
    }
    const bits = liveBits[to] as number
    const before = from < 0 ? -1 : (liveBits[from] as number)
    let model = 0
    let doors = 0
    let open = 0
    for (let person = machine.persons.length - 1; person >= 0; person--) {
      const { bands, count } = machine.persons[person] as (typeof machine.persons)[number]
      const standing = numbers.standings[person] as number
      const bit = 1 << person
      if (options.cooperation && (before & bit) !== 0 && (bits & bit) === 0) {
        const band = bands[standing] as number
        doors += band
        if (band >= openBand) open |= bit
      }
      model = model * count + ((bits & bit) !== 0 ? standing : 0)
    }
    const minutes = Math.min(numbers.minutes, machine.live.minutes[to] as number)
    const assessed = machine.live.assessed[to] === 1 ? numbers.assessed : 0
    model = (model * this.clocks + minutes) * (this.categories + 1) + assessed
    const sure = points + doors * weights.doorBand
    let last = -1
    for (const outcome of shown) {
      const key = model * rules.count + rules.keep(to, outcome.ledger)
      const target = this.stateOf(to, key)
      const { worth } = outcome
      const best = sure + board.best + worth.best
      if (last >= 0 && this.targets.cells[last] === target && this.best.cells[last] === best) {
        // What is told apart no longer makes a difference from here on.
        this.shares.cells[last] = (this.shares.cells[last] as number) + share * outcome.share
        continue
      }
      this.labels.push(label)
      last = this.targets.push(target)
      this.best.push(best)
      this.worst.push(sure + board.worst + worth.worst)
      this.chance.push(sure + board.chance + worth.chance)
      this.shares.push(share * outcome.share)
      this.doors.push(open)
    }
  }

  private stateOf(node: number, key: number): number {
    let here = this.waiting[node]
    if (!here) {
      here = new Map()
      this.waiting[node] = here
    }
    const known = here.get(key)
    if (known !== undefined) return known
    const most = this.options.most ?? defaultMost
    if (this.nodes.length >= most) throw new TooManyStates(`more than ${most} states of barriers, clock and ledger`)
    const state = this.nodes.push(node)
    this.keys.push(key)
    here.set(key, state)
    return state
  }

  /** What a key stands for: the ledger, and the rest into these numbers. */
  private unpack(key: number, numbers: Numbers): number {
    const { machine, rules } = this
    const ledger = key % rules.count
    let rest = Math.floor(key / rules.count)
    numbers.assessed = rest % (this.categories + 1)
    rest = Math.floor(rest / (this.categories + 1))
    numbers.minutes = rest % this.clocks
    rest = Math.floor(rest / this.clocks)
    for (const [person, { count }] of machine.persons.entries()) {
      numbers.standings[person] = rest % count
      rest = Math.floor(rest / count)
    }
    return ledger
  }

  private inOrder(): Product {
    const { machine, rules, order } = this
    const roots = machine.graph.roots.length
    const states = this.nodes.length
    const place = new Int32Array(states)
    for (let root = 0; root < roots; root++) place[root] = root
    for (let index = 0; index < order.length; index++) place[order.cells[index] as number] = roots + index
    const nodes = new Int32Array(states)
    const ledgers = new Int32Array(states)
    for (let state = 0; state < states; state++) {
      const at = place[state] as number
      nodes[at] = this.nodes.cells[state] as number
      ledgers[at] = (this.keys.cells[state] as number) % rules.count
    }
    this.first.push(this.labels.length)
    return {
      machine,
      rules,
      states,
      nodes,
      ledgers,
      first: this.first.cells.slice(0, states + 1),
      labels: this.labels.cells.slice(0, this.labels.length),
      targets: this.targets.cells.slice(0, this.targets.length).map((state) => place[state] as number),
      best: this.best.cells.slice(0, this.best.length),
      worst: this.worst.cells.slice(0, this.worst.length),
      chance: this.chance.cells.slice(0, this.chance.length),
      shares: this.shares.cells.slice(0, this.shares.length),
      doors: this.doors.cells.slice(0, this.doors.length),
    }
  }
}
