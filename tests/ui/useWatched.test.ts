import { expect, test, vi } from 'vitest'
import { follow } from '../../src/ui/useWatched.ts'

function held(value: string) {
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next: string) {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

test('what is drawn follows each change, until it is left', () => {
  const form = held('blank')
  const redraw = vi.fn()
  const leave = follow(form, form.get(), redraw)
  expect(redraw).toHaveBeenCalledTimes(0)
  form.set('Sgt. Lee')
  expect(redraw).toHaveBeenCalledTimes(1)
  leave()
  form.set('Sgt. Ortiz')
  expect(redraw).toHaveBeenCalledTimes(1)
})

test('what changed after it was drawn and before it was followed is drawn', () => {
  const form = held('blank')
  const drawn = form.get()
  form.set('Sgt. Lee')
  const redraw = vi.fn()
  follow(form, drawn, redraw)
  expect(redraw).toHaveBeenCalledTimes(1)
})
