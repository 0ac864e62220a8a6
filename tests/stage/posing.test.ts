import { describe, expect, it } from 'vitest'
import type { MarkArt, PlaceArt, PoseArt } from '../../src/art/artIndex.ts'
import { closeness, markOf, onPicture, poseOf, spotOf } from '../../src/stage/posing.ts'

const pose = (frame: string, height: number, faceScale: number): PoseArt => ({
  frame,
  width: 200,
  height,
  origin: { x: 100, y: height },
  face: { x: 60, y: 20, scale: faceScale },
  head: { x: 50, y: 0, w: 80, h: 90 },
})
const bust = pose('pose/bust', 600, 1)
const standing = pose('pose/standing', 560, 0.36)
const sitting = pose('pose/sitting', 480, 0.4)
const nearMark: MarkArt = { x: 1100, y: 900, height: 640, shot: 'near', flip: true, depth: 50 }
const farMark: MarkArt = { x: 400, y: 640, height: 280, shot: 'far', flip: false, depth: 30 }

describe('poseOf', () => {
  it('shows a bust near and the whole figure elsewhere', () => {
    expect(poseOf({ bust, standing }, nearMark)[0]).toBe('bust')
    expect(poseOf({ bust, standing }, farMark)[0]).toBe('standing')
  })

  it('gives the pose asked for, or else the nearest', () => {
    expect(poseOf({ bust, standing, sitting }, farMark, 'sitting')[0]).toBe('sitting')
    expect(poseOf({ bust, standing }, farMark, 'sitting')[0]).toBe('standing')
    expect(poseOf({}, farMark, 'sitting')[0]).toBe('standing')
  })
})

describe('spotOf', () => {
  it('gives the frame the height of the mark', () => {
    expect(spotOf(farMark, 'standing', standing)).toMatchObject({
      x: 400,
      y: 640,
      scale: 0.5,
      flip: false,
      near: false,
    })
  })

  it('keeps the size of the head when somebody sits', () => {
    const spot = spotOf(farMark, 'sitting', sitting, standing)
    expect(spot.scale * sitting.face.scale).toBeCloseTo(0.5 * standing.face.scale)
  })
})

describe('onPicture', () => {
  it('lays the head on the picture, mirrored for one who looks left', () => {
    const right = spotOf(farMark, 'standing', standing)
    expect(onPicture(standing.head, right, standing.origin)).toEqual({ x: 375, y: 360, w: 40, h: 45 })
    expect(onPicture(standing.head, { ...right, flip: true }, standing.origin)).toEqual({
      x: 385,
      y: 360,
      w: 40,
      h: 45,
    })
  })
})

describe('where little of the picture is shown, people stand closer', () => {
  const place = { width: 1600, height: 900, focus: { x: 900, y: 500 }, marks: {} } as unknown as PlaceArt

  it.each([
    ['the whole picture', 1600, 900, 1],
    ['beside the words of a laptop', 690, 680, 0.761],
    ['a narrow column', 300, 900, 0.7],
  ])('%s', (_name, width, height, close) => {
    expect(closeness({ width, height }, place)).toBeCloseTo(close, 3)
  })

  it('to what must stay in sight; who sits stays on the seat', () => {
    const far = markOf(place, 'far', 1)
    expect(markOf(place, 'far', 0.75).x).toBe(Math.round(900 + (far.x - 900) * 0.75))
    expect(markOf(place, 'seat-left', 0.75)).toEqual(markOf(place, 'seat-left'))
  })
})
