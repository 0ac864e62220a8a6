import type { Indicator } from './entry.ts'

/** Deceptive recruitment. */
export const d1 = {
  'L1.01': {
    dimension: 1,
    strength: 'strong',
    name: 'Lied to about what the job is, where it is or who it is for',
    element: 'fraud; 1351; 7102(11)(B)',
  },
  'L1.02': { dimension: 1, strength: 'medium', name: 'Lied to about the conditions of the work', element: 'fraud' },
  'L1.03': {
    dimension: 1,
    strength: 'medium',
    name: 'Lied to about what the contract says or whether it is legal',
    element: 'fraud; 1351',
  },
  'L1.04': {
    dimension: 1,
    strength: 'medium',
    name: 'Lied to about the family being able to follow',
    element: 'fraud',
  },
  'L1.05': {
    dimension: 1,
    strength: 'medium',
    name: 'Lied to about housing and how they would live',
    element: 'fraud',
  },
  'L1.06': {
    dimension: 1,
    strength: 'medium',
    name: 'Lied to about papers or legal status',
    element: 'fraud; context for 1592 and 1597',
  },
  'L1.07': {
    dimension: 1,
    strength: 'medium',
    name: 'Lied to about the journey, its terms or its fees',
    element: 'fraud; debt',
  },
  'L1.08': { dimension: 1, strength: 'medium', name: 'Lied to about the pay', element: 'fraud; wage claim' },
  'L1.09': {
    dimension: 1,
    strength: 'medium',
    name: 'Drawn in by a promise of marriage or adoption',
    element: 'fraud',
  },
  'L1.10': { dimension: 1, strength: 'weak', name: 'Lied to about schooling', element: 'fraud' },
} as const satisfies Record<string, Indicator>
