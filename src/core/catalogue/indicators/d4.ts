import type { Indicator } from './entry.ts'

/** Exploitation: the purpose. */
export const d4 = {
  'L4.01': { dimension: 4, strength: 'strong', name: 'Too many days or hours of work', element: 'wage law' },
  'L4.02': { dimension: 4, strength: 'medium', name: 'Bad living conditions', element: null },
  'L4.03': { dimension: 4, strength: 'medium', name: 'Dangerous work', element: null },
  'L4.04': { dimension: 4, strength: 'medium', name: 'Little or no pay', element: 'wage law' },
  'L4.05': {
    dimension: 4,
    strength: 'medium',
    name: 'Labor law or the signed contract is not kept',
    element: 'wage law',
  },
  'L4.06': { dimension: 4, strength: 'medium', name: 'No social protection', element: null },
  'L4.07': { dimension: 4, strength: 'medium', name: 'Very bad conditions at work', element: null },
  'L4.08': {
    dimension: 4,
    strength: 'medium',
    name: 'Pay is worn down: fines, deductions, a middleman',
    element: 'debt',
  },
  'L4.09': { dimension: 4, strength: 'weak', name: 'No access to schooling', element: null },
} as const satisfies Record<string, Indicator>
