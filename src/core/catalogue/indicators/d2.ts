import type { Indicator } from './entry.ts'

/** Coercive recruitment. */
export const d2 = {
  'L2.01': { dimension: 2, strength: 'strong', name: 'Violence was used to recruit', element: 'force, 1589(a)(1)' },
  'L2.02': {
    dimension: 2,
    strength: 'medium',
    name: 'Abducted, sold, or forced into a marriage or adoption',
    element: 'force; 1584',
  },
  'L2.03': {
    dimension: 2,
    strength: 'medium',
    name: 'Identity papers were taken during recruitment',
    element: '1592; 1597',
  },
  'L2.04': { dimension: 2, strength: 'medium', name: 'Bound by a debt during recruitment', element: '7102(7); 1581' },
  'L2.05': {
    dimension: 2,
    strength: 'medium',
    name: 'Cut off, locked in or watched during recruitment',
    element: 'physical restraint',
  },
  'L2.06': {
    dimension: 2,
    strength: 'medium',
    name: 'Threatened during recruitment with being reported to the authorities',
    element: 'abuse of legal process, 1589(a)(3)',
  },
  'L2.07': {
    dimension: 2,
    strength: 'medium',
    name: 'Threatened with violence during recruitment',
    element: '1589(a)(1)-(2)',
  },
  'L2.08': {
    dimension: 2,
    strength: 'medium',
    name: 'Threatened during recruitment that family, community or the public would be told',
    element: 'serious harm, reputational',
  },
  'L2.09': {
    dimension: 2,
    strength: 'medium',
    name: 'The family was hurt or threatened during recruitment',
    element: 'harm to another person',
  },
  'L2.10': {
    dimension: 2,
    strength: 'medium',
    name: 'Money was held back during recruitment',
    element: 'serious harm, financial',
  },
} as const satisfies Record<string, Indicator>
