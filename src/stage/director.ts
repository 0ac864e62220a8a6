import type { Scene } from 'phaser'
import { density, smooth } from './followSize.ts'
import { frame, type Subject } from './framing.ts'
import { Motion } from './motion.ts'
import { lightOf, needsOf } from './needs.ts'
import { People, subjectsOf } from './people.ts'
import { PlaceLayers } from './placeLayers.ts'
import { closeness } from './posing.ts'
import type { QuietGame } from './quietGame.ts'
import { RestLoop } from './restLoop.ts'
import type { StageOptions, StageView } from './stage.ts'
import { ThingMarkers } from './thingMarkers.ts'
import { type Target, targetsOf } from './things.ts'
import type { Tinting } from './tinting.ts'
import { Veil } from './veil.ts'
import { View } from './view.ts'

/** Milliseconds in which a place comes to rest. */
const opening = 500

export interface DirectorInput {
  readonly host: HTMLElement
  readonly canvas: HTMLCanvasElement
  readonly game: QuietGame
  readonly scene: Scene
  readonly options: StageOptions
  readonly tinting: Tinting
  /** Each frame is dear: nothing is moved, and only a place or a light fades into the next. */
  readonly slow: boolean
  /** The canvas keeps its picture from frame to frame. */
  readonly keeps: boolean
  has(image: string): boolean
  rested(): void
}

/** Brings a view whose pictures are here onto the canvas, from the one before. */
export class Director {
  view: StageView | undefined
  targets: readonly Target[] = []
  /** Pictures of people seen at this place: they may come back. */
  readonly met = new Set<string>()
  readonly #input: DirectorInput
  readonly #loop: RestLoop
  readonly #motion: Motion
  readonly #layers: PlaceLayers
  readonly #people: People
  readonly #markers: ThingMarkers
  readonly #veil: Veil
  readonly #camera: View
  /** CSS pixels. */
  #size = { width: 1, height: 1 }
  #subjects: readonly Subject[] = []
  #density = 1
  #hovered: string | undefined
  #layersKey = ''
  #still: boolean

  constructor(input: DirectorInput) {
    const { game, scene, options } = input
    this.#input = input
    const draw = (now: number): boolean => {
      this.#motion.step(now)
      game.draw(now)
      return this.#motion.active
    }
    this.#loop = new RestLoop(draw, input.rested)
    this.#motion = new Motion(options.still || input.slow, this.#loop.wake)
    this.#still = options.still
    this.#layers = new PlaceLayers(scene, input.has, input.tinting)
    this.#people = new People({ scene, tinting: input.tinting }, this.#motion, options.index, input.has)
    this.#markers = new ThingMarkers(scene)
    this.#veil = new Veil(input.canvas)
    this.#camera = new View(scene.cameras.main, this.#motion)
    this.resize()
  }

  get frames(): number {
    return this.#loop.frames
  }

  set(view: StageView): void {
    const { index } = this.#input.options
    const before = this.view
    const place = index.places[view.place]
    const cut = before?.place !== view.place
    const relit = !cut && lightOf(place, before.light) !== lightOf(place, view.light)
    const whole = cut || relit
    if (whole) this.#lower()
    this.view = view
    if (cut) {
      this.#people.clear()
      this.met.clear()
    }
    for (const { art } of view.people) {
      const cast = index.cast[art]
      if (cast) this.met.add(cast.image)
    }
    this.#setLayers(view)
    this.#people.set(view, !whole, this.#close)
    this.#lay(!cut)
    if (cut)
      this.#motion.run('open', opening, (share) => {
        this.#layers.open(1 - share, this.#camera.framing)
        this.#camera.open(1 - share)
      })
    this.#veil.raise()
    this.#loop.wake()
  }

  drawn(): Promise<void> {
    return this.#loop.drawn()
  }

  redraw(): void {
    this.#loop.wake()
  }

  hover(id: string | undefined): void {
    this.#hovered = id
    this.#mark()
    this.#loop.wake()
  }

  /** Takes up the host's size. */
  resize(): void {
    const { host, canvas, game } = this.#input
    const [width, height, dense] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight), density()]
    const same = this.#size.width === width && this.#size.height === height && this.#density === dense
    if (!same) {
      this.#size = { width, height }
      this.#density = dense
      game.scale.resize(Math.round(width * dense), Math.round(height * dense))
      smooth(canvas)
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` })
      this.#veil.drop()
    }
    if (!same && this.view) this.#people.set(this.view, false, this.#close)
    this.#lay(same)
    // A canvas of another size is empty until it is drawn.
    if (same) this.#loop.wake()
    else this.#loop.drawNow()
  }

  setStill(still: boolean): void {
    this.#still = still
    this.#motion.still = still || this.#input.slow
    if (!still) return
    this.#motion.finish()
    this.#veil.drop()
    this.#loop.wake()
  }

  end(): void {
    this.#motion.finish()
    this.#loop.stop()
    this.#veil.drop()
    this.#people.clear()
    this.#layers.clear()
  }

  get #close(): number {
    return closeness(this.#size, this.view && this.#input.options.index.places[this.view.place])
  }

  #lower(): void {
    this.#motion.finish()
    if (this.#still) return
    // A WebGL canvas keeps its picture only within the task that drew it; a plain one keeps it.
    if (!this.#input.keeps) this.#loop.drawNow()
    this.#veil.lower()
  }

  /** Only when another picture is to be seen than before, or one that was missing. */
  #setLayers(view: StageView): void {
    const { options, has } = this.#input
    const place = options.index.places[view.place]
    const here = needsOf({ ...view, people: [] }, options.index).filter(({ image }) => has(image))
    const key = [view.place, lightOf(place, view.light), ...here.map(({ image }) => image)].join(' ')
    if (key === this.#layersKey) return
    this.#layersKey = key
    this.#layers.set(place, view.light)
  }

  #lay(slides: boolean): void {
    const { view } = this
    if (!view) return
    const { index } = this.#input.options
    const place = index.places[view.place]
    const picture = place ?? { width: 1600, height: 900, focus: { x: 800, y: 450 } }
    this.#subjects = subjectsOf(view, index, this.#close)
    const framing = frame({
      ...this.#size,
      picture,
      focus: picture.focus,
      subjects: this.#subjects,
    })
    this.#camera.set(framing, this.#density, slides, () => this.#mark())
  }

  #mark(): void {
    const { view } = this
    if (!view) return
    const { framing } = this.#camera
    const host = this.#size
    const things = this.#input.options.index.places[view.place]?.things ?? {}
    this.targets = targetsOf({ ids: view.things, things, subjects: this.#subjects, framing, host })
    this.#markers.draw(this.targets, this.#hovered, framing, host)
  }
}
