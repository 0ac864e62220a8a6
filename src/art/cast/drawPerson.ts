import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Face, Pose } from '../../core/catalogue/stage.ts'
import type { PoseArt } from '../artIndex.ts'
import type { PieceFolder } from '../peeps/loadPiece.ts'
import { paintFace } from '../peeps/paintFace.ts'
import { paintPiece } from '../peeps/paintPiece.ts'
import type { ColorPlan, PeepsBook } from '../peeps/peepsBook.ts'
import { type Piece, readPiece } from '../peeps/piece.ts'
import { bitmapOf, type View } from '../peeps/raster.ts'
import { boundsOf, crop, flatten, originOf, oversize, type Picture, poseViews } from './drawPose.ts'
import type { PersonSpec } from './personSpec.ts'

export interface DrawnPerson {
  readonly pictures: Readonly<Record<string, Picture>>
  readonly poses: Partial<Record<Pose, PoseArt>>
  readonly faces: readonly Face[]
}

type PlannedFolder = keyof PeepsBook['pieces']
const bodyFolder: Record<Pose, PlannedFolder> = {
  bust: 'pose/bust',
  standing: 'pose/standing',
  crossed: 'pose/standing',
  sitting: 'pose/sitting',
}
/** Peep units: where any face can have something drawn. */
const faceView: View = { x: 320, y: 120, w: 400, h: 460, scale: poseViews.bust.scale }

export async function drawPerson(person: PersonSpec, book: PeepsBook, assets: string): Promise<DrawnPerson> {
  const pictures: Record<string, Picture> = {}
  const faces = await drawFaces()
  const faceBox = Object.values(faces)
    .map(boundsOf)
    .reduce((one, two) => {
      const [x, y] = [Math.min(one.x, two.x), Math.min(one.y, two.y)]
      return { x, y, w: Math.max(one.x + one.w, two.x + two.w) - x, h: Math.max(one.y + one.h, two.y + two.h) - y }
    })
  for (const [name, picture] of Object.entries(faces)) pictures[`face/${name}`] = await crop(picture, faceBox)
  const faceAt = { x: faceView.x + faceBox.x / faceView.scale, y: faceView.y + faceBox.y / faceView.scale }

  const poses: Partial<Record<Pose, PoseArt>> = {}
  for (const [name, body] of Object.entries(person.poses)) poses[name as Pose] = await drawPose(name as Pose, body)
  return { pictures, poses, faces: person.faces }

  async function drawPose(pose: Pose, body: string): Promise<PoseArt> {
    const view = poseViews[pose]
    const big = { ...view, scale: view.scale * oversize[pose] }
    const [bodyPiece, bodyPlan] = planned(bodyFolder[pose], body)
    const [hairPiece, hairPlan] = planned('hair', person.hair)
    const head = await paintPiece(hairPiece, hairPlan, person.colors, big)
    const extras = person.extras.filter((extra) => extra.pose === pose)
    const layers = [
      await paintPiece(bodyPiece, bodyPlan, person.colors, big),
      ...(await Promise.all(extras.map((extra) => drawExtra(extra.svg, big)))),
      head,
    ]
    const whole = await flatten(layers, view, oversize[pose])
    const box = boundsOf(whole)
    const headBox = boundsOf(await flatten([head], view, oversize[pose]))
    const picture = await crop(whole, box)
    pictures[`pose/${pose}`] = picture
    const px = (units: number, from: number, cut: number) => round((units - from) * view.scale - cut)
    return {
      frame: `pose/${pose}`,
      width: picture.width,
      height: picture.height,
      origin: originOf(pose, picture),
      face: {
        x: px(faceAt.x, view.x, box.x),
        y: px(faceAt.y, view.y, box.y),
        scale: round(view.scale / faceView.scale),
      },
      head: { ...headBox, x: headBox.x - box.x, y: headBox.y - box.y },
    }
  }

  async function drawFaces(): Promise<Record<string, Picture>> {
    const drawn: Record<string, Picture> = {}
    const beard = person.beard ? wanted('facialHair', person.beard) : undefined
    const glasses = person.glasses ? wanted('accessories', person.glasses) : undefined
    for (const name of person.faces) {
      const made = book.faces[name]
      if (!made) throw new Error(`${person.file}: faces: no face ${name} in peeps/faces.yaml`)
      const pieces = {
        eyes: wanted('face', made.eyes),
        mouth: made.mouth ? wanted('face', made.mouth) : undefined,
        beard,
        glasses,
        hairColor: person.colors.hair,
      }
      const big = { ...faceView, scale: faceView.scale * 3 }
      drawn[name] = await flatten([await paintFace(pieces, big)], faceView, 3)
    }
    return drawn
  }

  function planned(folder: PlannedFolder, name: string): [Piece, ColorPlan] {
    const plan = book.pieces[folder][name]
    if (!plan) throw new Error(`${person.file}: ${folder}/${name} has no colors in peeps/pieces.yaml`)
    return [wanted(folder, name), plan]
  }

  function wanted(folder: PieceFolder, name: string): Piece {
    const piece = readPiece(folder, name)
    if (!piece) throw new Error(`${person.file}: Open Peeps has no ${folder}/${name}`)
    return piece
  }

  async function drawExtra(svg: string, view: View): Promise<Uint8Array> {
    const { width, height } = bitmapOf(view)
    const inner = readFileSync(join(assets, 'cast/extras', svg), 'utf8')
    const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view.x} ${view.y} ${view.w} ${view.h}">${inner}</svg>`
    return new Uint8Array(await sharp(Buffer.from(text)).ensureAlpha().raw().toBuffer())
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
