import { describe, expect, it, vi } from 'vitest'
import { codeFrom } from '../../src/app/codeFrom.ts'

const failing = () => Promise.reject(new Error('not fetched'))
const here = () => Promise.resolve(true)
const away = () => Promise.resolve(false)

describe('code that is fetched when first wanted', () => {
  it('is what was loaded', async () => {
    const reload = vi.fn()
    const code = codeFrom(() => Promise.resolve('code'), { answers: here, reload })
    expect([await code(), await code()]).toEqual(['code', 'code'])
    expect(reload).not.toHaveBeenCalled()
  })

  it('fails the first time, and no page is loaded anew', async () => {
    const reload = vi.fn()
    await expect(codeFrom(failing, { answers: here, reload })()).rejects.toThrow('not fetched')
    expect(reload).not.toHaveBeenCalled()
  })

  it('loads the page anew where it fails again though the site answers', async () => {
    const reloaded = new Promise<void>((reload) => {
      const code = codeFrom(failing, { answers: here, reload })
      code().catch(() => void code())
    })
    await reloaded
  })

  it('only fails again where the site does not answer', async () => {
    const reload = vi.fn()
    const code = codeFrom(failing, { answers: away, reload })
    for (const _ of [1, 2, 3]) await expect(code()).rejects.toThrow('not fetched')
    expect(reload).not.toHaveBeenCalled()
  })

  it('is there at a later try, where the browser fetches again', async () => {
    const reload = vi.fn()
    const load = vi.fn(() => Promise.resolve('code')).mockRejectedValueOnce(new Error('not fetched'))
    const code = codeFrom(load, { answers: here, reload })
    await expect(code()).rejects.toThrow()
    expect(await code()).toBe('code')
    expect(reload).not.toHaveBeenCalled()
  })
})
