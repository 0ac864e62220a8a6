import type { Indicator } from './entry.ts'

/** Recruitment by abuse of vulnerability. Nothing here is strong. Under US law background for 18 USC 1589(c)(2), never a means alone. */
export const d3 = {
  'L3.01': { dimension: 3, strength: 'medium', name: 'A hard family situation was used', element: null },
  'L3.02': { dimension: 3, strength: 'medium', name: 'Irregular status was used', element: null },
  'L3.03': { dimension: 3, strength: 'medium', name: 'Lack of schooling or of the language was used', element: null },
  'L3.04': { dimension: 3, strength: 'medium', name: 'Lack of information was used', element: null },
  'L3.05': { dimension: 3, strength: 'medium', name: 'Was under the control of those who exploit', element: null },
  'L3.06': { dimension: 3, strength: 'medium', name: 'Hardship in the past', element: null },
  'L3.07': { dimension: 3, strength: 'medium', name: 'Could not arrange the journey alone', element: null },
  'L3.08': { dimension: 3, strength: 'medium', name: 'Need of money', element: null },
  'L3.09': {
    dimension: 3,
    strength: 'medium',
    name: 'Was told untruths about the law or how authorities behave',
    element: null,
  },
  'L3.10': {
    dimension: 3,
    strength: 'medium',
    name: 'Was told untruths about how well others have done abroad',
    element: null,
  },
  'L3.11': { dimension: 3, strength: 'medium', name: 'The family situation at the time', element: null },
  'L3.12': { dimension: 3, strength: 'medium', name: 'The personal situation at the time', element: null },
  'L3.13': { dimension: 3, strength: 'medium', name: 'Depended on the recruiter in feeling or mind', element: null },
  'L3.14': { dimension: 3, strength: 'medium', name: 'Standing with the authorities, or legal status', element: null },
  'L3.15': { dimension: 3, strength: 'weak', name: 'Beliefs of culture or religion were used', element: null },
  'L3.16': { dimension: 3, strength: 'weak', name: 'Conditions of life in general', element: null },
} as const satisfies Record<string, Indicator>
