import type { Textures } from 'phaser'
import type { Drawing } from '../art/hand/drawing.ts'
import { Hand } from './hand/hand.ts'
import type { Need } from './needs.ts'

/** A picture that has not come after this many milliseconds counts as missing, until it is asked for again. */
const patience = 20_000

export interface PicturesOptions {
  readonly textures: Textures.TextureManager
  readonly base: string
  /** Told of each texture as it is made. */
  added(texture: Textures.Texture): void
  /** Told of each address whose texture is about to go. */
  freed(image: string): void
  /** Told once of what is missing, until it came after all. */
  missing(what: string): void
}

/** The pictures in memory, by their address. */
export class Pictures {
  readonly #options: PicturesOptions
  readonly #coming = new Map<string, Promise<boolean>>()
  readonly #here = new Set<string>()
  readonly #told = new Set<string>()
  readonly #hand = new Hand()
  #over = false

  constructor(options: PicturesOptions) {
    this.#options = options
  }

  has = (image: string): boolean => this.#here.has(image)

  /** Resolves when each has come or failed. */
  async get(needs: readonly Need[]): Promise<void> {
    const failed = new Set<string>()
    await Promise.all(
      needs.map(async (need) => {
        if (!(await this.#bring(need))) failed.add(need.what)
      }),
    )
    if (this.#over) return
    for (const { what } of needs) if (!failed.has(what)) this.#told.delete(what)
    for (const what of failed) this.tell(what)
  }

  /** The same for what is not wanted yet: what fails is asked for again when it is, and said then. */
  async fetch(needs: readonly Need[]): Promise<void> {
    await Promise.all(needs.map((need) => this.#bring(need)))
  }

  /** Says that something is missing, once. */
  tell(what: string): void {
    if (this.#told.has(what)) return
    this.#told.add(what)
    this.#options.missing(what)
  }

  /** Frees all others. Nothing drawn may show them any more. */
  keep(images: ReadonlySet<string>): void {
    for (const image of [...this.#here]) {
      if (images.has(image)) continue
      this.#here.delete(image)
      this.#options.freed(image)
      this.#options.textures.remove(image)
    }
  }

  /** Nothing that is still on its way is taken in after this. */
  end(): void {
    this.#over = true
    this.#hand.end()
    this.keep(new Set())
  }

  #bring(need: Need): Promise<boolean> {
    if (this.#here.has(need.image)) return Promise.resolve(true)
    const coming = this.#coming.get(need.image) ?? this.#load(need).finally(() => this.#coming.delete(need.image))
    this.#coming.set(need.image, coming)
    return coming
  }

  async #load({ image, atlas }: Need): Promise<boolean> {
    try {
      const add = await soon(image.endsWith('.json') ? this.#drawn(image) : this.#ready(image, atlas))
      const texture = this.#over ? null : add()
      if (!texture) return false
      this.#here.add(image)
      this.#options.added(texture)
      return true
    } catch {
      return false
    }
  }

  async #ready(image: string, atlas: string | undefined): Promise<Add> {
    const { base, textures } = this.#options
    const [picture, frames] = await Promise.all([
      loadImage(base + image),
      atlas === undefined ? undefined : loadJson(base + atlas),
    ])
    return () => (frames ? textures.addAtlasJSONHash(image, picture, frames) : textures.addImage(image, picture))
  }

  /** A clean drawing is drawn by hand first; only its box is kept, and stands where it stood in the whole. */
  async #drawn(image: string): Promise<Add> {
    const { base, textures } = this.#options
    const drawing = (await loadJson(base + image)) as Drawing
    const picture = onCanvas(await this.#hand.draw(drawing))
    return () => {
      const [left, top, width, height] = drawing.box
      const texture = textures.create(image, picture, width, height)
      const frame = texture?.add('__BASE', 0, 0, 0, width, height)
      frame?.setTrim(drawing.width, drawing.height, left, top, width, height)
      return texture
    }
  }
}

/** WebGL would take a bitmap as it is, upside down. */
function onCanvas(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: picture.width, height: picture.height })
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  return canvas
}

type Add = () => Textures.Texture | null

async function loadJson(address: string): Promise<object> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** Decoded off the main thread, ready to be drawn. */
async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

function soon<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('too slow')), patience)
    work.then(done, fail).finally(() => clearTimeout(timer))
  })
}
