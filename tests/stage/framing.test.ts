import { describe, expect, it } from 'vitest'
import { type FramingInput, frame, onHost, type Subject } from '../../src/stage/framing.ts'

const picture = { width: 1600, height: 900 }
const focus = { x: 880, y: 500 }
const near: Subject = {
  head: { x: 1030, y: 260, w: 230, h: 275 },
  body: { x: 900, y: 260, w: 480, h: 640 },
  near: true,
  weight: 7,
}
const far: Subject = {
  head: { x: 670, y: 300, w: 40, h: 48 },
  body: { x: 640, y: 300, w: 100, h: 310 },
  near: false,
  weight: 1,
}
const on = (width: number, height: number, more: Partial<FramingInput> = {}): FramingInput => ({
  width,
  height,
  picture,
  focus,
  subjects: [near, far],
  ...more,
})

function covers(input: FramingInput): boolean {
  const whole = onHost({ x: 0, y: 0, w: picture.width, h: picture.height }, frame(input), input)
  return (
    whole.x <= 0.01 &&
    whole.y <= 0.01 &&
    whole.x + whole.w >= input.width - 0.01 &&
    whole.y + whole.h >= input.height - 0.01
  )
}

describe('frame', () => {
  it.each([
    [1280, 720],
    [390, 300],
    [390, 844],
    [1920, 600],
    [768, 1024],
    [320, 200],
    [3440, 1440],
    [1, 1],
  ])('covers a host of %i x %i', (width, height) => {
    expect(covers(on(width, height))).toBe(true)
    expect(covers(on(width, height, { subjects: [] }))).toBe(true)
  })

  it('shows the whole picture where the host has its shape', () => {
    expect(frame(on(1280, 720))).toEqual({ zoom: 0.8, x: 800, y: 450 })
  })

  it('shows head and shoulders of a near person on a narrow host', () => {
    const input = on(390, 300)
    const head = onHost(near.head, frame(input), input)
    expect(head.h / input.height).toBeGreaterThan(0.35)
    expect(head.x).toBeGreaterThan(0)
    expect(head.x + head.w).toBeLessThan(input.width)
    expect(head.y).toBeGreaterThan(10)
    expect(head.y + head.h * 1.6).toBeLessThan(input.height)
  })

  it('shows a whole figure on a narrow host when nobody is near', () => {
    const input = on(390, 300, { subjects: [far] })
    const body = onHost(far.body, frame(input), input)
    expect(body.y).toBeGreaterThanOrEqual(0)
    expect(body.y + body.h).toBeLessThanOrEqual(input.height)
  })

  it('looks at the focus when nobody is there', () => {
    expect(frame(on(390, 300, { subjects: [] }))).toMatchObject({ x: 880 })
  })

  it('keeps the one who matters most where not all fit', () => {
    const other: Subject = { ...far, head: { x: 40, y: 300, w: 40, h: 48 }, body: { x: 10, y: 300, w: 100, h: 310 } }
    const input = on(390, 844, { subjects: [other, near] })
    const head = onHost(near.head, frame(input), input)
    expect(head.x).toBeGreaterThanOrEqual(0)
    expect(head.x + head.w).toBeLessThanOrEqual(390)
  })
})
