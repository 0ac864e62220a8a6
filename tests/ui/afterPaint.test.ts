import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let frames: (() => void)[] = []
const leave: (() => void)[] = []

beforeEach(() => {
  frames = []
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

// The module listens to the page that it is loaded into.
vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
  if (type === 'pagehide') leave.push(listener)
})
const { afterPaint } = await import('../../src/ui/afterPaint.ts')

const paint = () => {
  for (const frame of frames.splice(0)) frame()
}

test('work is done in the task after the frame, in the order in which it came', () => {
  const done: string[] = []
  afterPaint(() => done.push('the record'))
  afterPaint(() => done.push('the picture'))
  paint()
  expect(done).toEqual([])
  vi.advanceTimersByTime(0)
  expect(done).toEqual(['the record', 'the picture'])
})

test('where nothing is painted it is done all the same, a quarter of a second later', () => {
  const work = vi.fn()
  afterPaint(work)
  vi.advanceTimersByTime(249)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(work).toHaveBeenCalledOnce()
})

test('what is called off is not done', () => {
  const work = vi.fn()
  afterPaint(work)()
  paint()
  vi.advanceTimersByTime(1000)
  expect(work).not.toHaveBeenCalled()
})

test('a page that is left does it at once, and what that leads to', () => {
  const done: string[] = []
  afterPaint(() => {
    done.push('the choice')
    afterPaint(() => done.push('the record of it'))
  })
  for (const listener of leave) listener()
  expect(done).toEqual(['the choice', 'the record of it'])
  paint()
  vi.advanceTimersByTime(1000)
  expect(done).toHaveLength(2)
})
