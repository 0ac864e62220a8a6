import type { Indicator } from './entry.ts'

/** Abuse of vulnerability at destination. Nothing here is strong. Under US law background for 18 USC 1589(c)(2), never a means alone. */
export const d6 = {
  'L6.01': { dimension: 6, strength: 'medium', name: 'Depends on those who exploit', element: null },
  'L6.02': { dimension: 6, strength: 'medium', name: 'Finds it hard to live in an unknown place', element: null },
  'L6.03': { dimension: 6, strength: 'medium', name: 'Need of money keeps the person there', element: null },
  'L6.04': { dimension: 6, strength: 'medium', name: 'The family situation keeps the person there', element: null },
  'L6.05': {
    dimension: 6,
    strength: 'medium',
    name: 'Standing with the authorities, or legal status, keeps the person there',
    element: null,
  },
  'L6.06': { dimension: 6, strength: 'weak', name: 'Hardship in the past keeps the person there', element: null },
  'L6.07': { dimension: 6, strength: 'weak', name: 'Something about the person themselves is used', element: null },
} as const satisfies Record<string, Indicator>
