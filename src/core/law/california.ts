import type { LawEntry } from './entry.ts'
import { undated } from './entry.ts'

/** Of another state: shown where its published text says what others leave open. */
export const california = [
  {
    id: 'ca-236-2',
    jurisdiction: 'CA',
    title: 'One state’s checklist: what officers must consider',
    cite: 'Cal. Penal Code 236.2',
    says: [
      'California’s officers must use due diligence to identify all victims, whatever their citizenship. The list is the same for men and women.',
      'They consider: signs of trauma, fatigue, injury or poor care; whether the person is withdrawn, afraid to talk, or spoken for; freedom of movement; living and working in one place; a debt to the employer; security measures that control contact; and control of one’s own papers.',
      'Being suspected of a prostitution offense is one occasion for it.',
      'It binds nobody here. It is shown because it is published and can be checked.',
    ],
    source: 'C2',
    asOf: undated,
    mark: 'V1',
  },
] as const satisfies readonly LawEntry[]
