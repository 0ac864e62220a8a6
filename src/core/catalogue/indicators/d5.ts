import type { Indicator } from './entry.ts'

/** Coercion at destination. */
export const d5 = {
  'L5.01': {
    dimension: 5,
    strength: 'strong',
    name: 'Someone else holds the identity papers',
    element: '1592; 1597; Cal. Penal Code 236.2(g)',
  },
  'L5.02': { dimension: 5, strength: 'strong', name: 'Bound by a debt', element: '7102(7); 1581' },
  'L5.03': { dimension: 5, strength: 'strong', name: 'Cut off, locked in or watched', element: 'physical restraint' },
  'L5.04': { dimension: 5, strength: 'strong', name: 'Violence is used', element: '1589(a)(1)' },
  // Bears on not punishing the person for it; it is no element
  'L5.05': { dimension: 5, strength: 'medium', name: 'Made to break the law', element: null },
  'L5.06': { dimension: 5, strength: 'medium', name: 'Made to take certain tasks or clients', element: null },
  'L5.07': { dimension: 5, strength: 'medium', name: 'Made to act against others in the same place', element: null },
  // Can explain an inconsistent account; it is no element
  'L5.08': { dimension: 5, strength: 'medium', name: 'Made to lie to the authorities or the family', element: null },
  'L5.09': {
    dimension: 5,
    strength: 'medium',
    name: 'Threatened with being reported to the authorities',
    element: '1589(a)(3)',
  },
  'L5.10': {
    dimension: 5,
    strength: 'medium',
    name: 'Threatened with something worse than now',
    element: '1589(a)(2); 1589(a)(4)',
  },
  'L5.11': { dimension: 5, strength: 'medium', name: 'Threatened with violence', element: '1589(a)(1)-(2)' },
  'L5.12': {
    dimension: 5,
    strength: 'medium',
    name: 'Under the strong influence of another',
    element: 'scheme, plan or pattern, 1589(a)(4)',
  },
  'L5.13': {
    dimension: 5,
    strength: 'medium',
    name: 'The family is hurt or threatened',
    element: 'harm to another person',
  },
  'L5.14': {
    dimension: 5,
    strength: 'medium',
    name: 'Pay is held back so that the person stays',
    element: 'serious harm, financial',
  },
  'L5.15': {
    dimension: 5,
    strength: 'weak',
    name: 'Threatened that family, community or the public will be told',
    element: 'serious harm, reputational',
  },
} as const satisfies Record<string, Indicator>
