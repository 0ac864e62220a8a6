import { describe, expect, it } from 'vitest'
import type { LawEntry } from '../../../src/core/law/entry.ts'
import { lawIn } from '../../../src/core/law/lawIn.ts'
import type { StateId } from '../../../src/core/law/state.ts'

const named = ['us-1591', 'co-18-3-504', 'co-wage-theft', 'ca-236-2', 'mn-sex']
const shown = (state: StateId) =>
  Object.fromEntries(
    Object.entries(lawIn(named, state)).map(([part, entries]: [string, readonly LawEntry[]]) => [
      part,
      entries.map(({ id }) => id),
    ]),
  )

describe('the law panel in a state', () => {
  it('shows what the scenario names where it is at home', () => {
    expect(shown('CO')).toEqual({
      federal: ['us-1591'],
      state: ['co-18-3-504', 'co-wage-theft'],
      elsewhere: ['ca-236-2', 'mn-sex'],
    })
  })

  it('answers the same questions by another state’s own law, with its duties', () => {
    expect(shown('NY')).toEqual({
      federal: ['us-1591'],
      state: ['ny-230-34', 'ny-483-cc', 'ny-services', 'ny-wage-theft'],
      elsewhere: ['ca-236-2', 'mn-sex'],
    })
  })

  it('shows nothing twice in the state that is the contrast', () => {
    expect(shown('MN').state).toEqual(['mn-sex', 'mn-wages'])
    expect(shown('MN').elsewhere).toEqual(['ca-236-2'])
    expect(shown('CA').elsewhere).toEqual(['mn-sex'])
    expect(shown('CA').state).toContain('ca-236-2')
  })
})
