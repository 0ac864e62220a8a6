import type { Grade } from './grade.ts'

/** Whole steps, in the order fear, dependence, mistrust. Negative lowers a barrier. Ordinal: no step is a measurement. */
export type Steps = readonly [fear: number, dependence: number, mistrust: number]

export interface Approach {
  readonly steps: Steps
  /** Only an approach that changes what can happen to somebody may lower fear; tone alone never does. */
  readonly changesRisk?: true
  readonly why: string
  readonly source: string
  readonly grade: Grade
}

/** How a choice treats a person. Steps are expert consensus made ordinal; the direction is the source's, the size is ours. */
export const approaches = {
  introduce: {
    steps: [0, 0, -1],
    why: 'You said who you are, why you came and what happens next.',
    source: 'G2',
    grade: 'C',
  },
  'needs-first': {
    steps: [0, 0, -1],
    why: 'Water, a seat, a doctor came before questions.',
    source: 'G2',
    grade: 'C',
  },
  'separate-quietly': {
    steps: [-1, 0, 0],
    changesRisk: true,
    why: 'You made room to talk out of earshot, for a reason that was true.',
    source: 'G8',
    grade: 'D',
  },
  distance: {
    steps: [-1, 0, 0],
    changesRisk: true,
    why: 'You put real distance between the person and the one who may control them.',
    source: 'G8',
    grade: 'D',
  },
  'ask-language': {
    steps: [0, 0, -1],
    why: 'You asked which language is really theirs.',
    source: 'G4',
    grade: 'C',
  },
  'right-language': {
    steps: [0, -1, -1],
    why: 'A neutral interpreter means nobody who profits stands between you.',
    source: 'G4',
    grade: 'C',
  },
  'give-control': {
    steps: [0, 0, -1],
    why: 'The person chose the place, the seat, the pace, or when to stop.',
    source: 'G3',
    grade: 'C',
  },
  'open-question': {
    steps: [0, 0, -1],
    why: 'An open question lets people tell it in their own order.',
    source: 'G3',
    grade: 'C',
  },
  'facts-not-labels': {
    steps: [0, 0, -1],
    why: 'You asked about papers, pay, phone and freedom, not for a label.',
    source: 'G9',
    grade: 'D',
  },
  'own-words': {
    steps: [0, 0, -1],
    why: "You used the person's own words for work, boss and home.",
    source: 'G5',
    grade: 'C',
  },
  'limits-told': {
    steps: [0, 0, -1],
    why: 'You said what you cannot keep private, before anyone talked.',
    source: 'G10',
    grade: 'C',
  },
  'no-promise': {
    steps: [0, 0, -1],
    why: 'You said what you can do, and what is not yours to promise.',
    source: 'G12',
    grade: 'C',
  },
  'accept-refusal': {
    steps: [0, 0, -1],
    why: 'You took a no, or a silence, without making the person pay for it.',
    source: 'G10',
    grade: 'C',
  },
  'own-risk-judgment': {
    steps: [0, 0, -1],
    why: 'You asked what the person thinks is dangerous, and believed it.',
    source: 'G12',
    grade: 'C',
  },
  'safety-plan': {
    steps: [-2, 0, 0],
    changesRisk: true,
    why: 'You planned with the person how to stay safe: who, where, how to call.',
    source: 'G12',
    grade: 'C',
  },
  'family-abroad': {
    steps: [-1, 0, 0],
    changesRisk: true,
    why: 'You took the danger to the family at home as part of the plan.',
    source: 'G12',
    grade: 'C',
  },
  'papers-back': {
    steps: [0, -2, 0],
    changesRisk: true,
    why: 'The papers went back into their owner’s own hand.',
    source: 'F1',
    grade: 'D',
  },
  'community-advocate': {
    steps: [0, -1, -1],
    why: 'A community advocate, whose talks are confidential, was offered before any statement.',
    source: 'G11',
    grade: 'C',
  },
  'help-without-price': {
    steps: [0, -1, 0],
    why: 'A bed, food and a doctor did not hang on a statement.',
    source: 'G11',
    grade: 'C',
  },
  'safe-way-back': {
    steps: [0, -1, 0],
    changesRisk: true,
    why: 'You left a way to reach help that is safe to carry.',
    source: 'G10',
    grade: 'C',
  },
  'consent-per-item': {
    steps: [0, 0, -1],
    why: 'You asked leave for each thing: the name, the phone, the story, the photograph.',
    source: 'G12',
    grade: 'C',
  },
  'show-respect': {
    steps: [0, 0, -1],
    why: 'You treated the person as somebody with work, plans and a mind of their own.',
    source: 'N5',
    grade: 'B',
  },
  threat: {
    steps: [2, 0, 2],
    why: 'A threat copies what the controller does.',
    source: 'P4',
    grade: 'C',
  },
  bargain: {
    steps: [0, 1, 2],
    why: 'Help held out as a trade mimics the control it should end.',
    source: 'P4',
    grade: 'C',
  },
  'label-question': {
    steps: [0, 0, 1],
    why: 'Many people do not see themselves in the word; the question invites a no.',
    source: 'G14',
    grade: 'C',
  },
  'exposed-question': {
    steps: [2, 0, 1],
    why: 'Asked where the controller could hear, an honest answer was dangerous.',
    source: 'G4',
    grade: 'C',
  },
  'over-promise': {
    steps: [0, 0, 1],
    why: 'A promise you cannot keep is found out.',
    source: 'G1',
    grade: 'C',
  },
  press: {
    steps: [1, 0, 1],
    why: 'Rapid or repeated questions are an interrogation to the one who must answer.',
    source: 'G3',
    grade: 'C',
  },
  blame: {
    steps: [0, 1, 1],
    why: 'You put it down to the person that they had stayed, or gone along.',
    source: 'G5',
    grade: 'C',
  },
  confront: {
    steps: [0, 0, 2],
    why: 'Early inconsistency is common, and being called a liar ends talk.',
    source: 'G10',
    grade: 'C',
  },
  accuse: {
    steps: [0, 0, 2],
    why: 'You spoke to somebody as to a culprit, before anything had shown it.',
    source: 'N5',
    grade: 'D',
  },
  retell: {
    steps: [0, 0, 1],
    why: 'Telling it again to one more person wears people out and makes records that differ.',
    source: 'G1',
    grade: 'C',
  },
  'papers-first': {
    steps: [1, 0, 1],
    why: 'You began with papers, before needs and names.',
    source: 'G2',
    grade: 'C',
  },
  'through-controller': {
    steps: [1, 1, 1],
    why: 'The one who may control them heard every answer, and gave it.',
    source: 'G4',
    grade: 'C',
  },
  'through-relative': {
    steps: [1, 0, 1],
    why: 'A relative or fellow worker had to carry it, and must live with what was said.',
    source: 'G4',
    grade: 'C',
  },
  'take-without-asking': {
    steps: [0, 0, 2],
    why: 'You took what was theirs without leave.',
    source: 'G12',
    grade: 'C',
  },
  'side-with-controller': {
    steps: [0, 1, 1],
    why: 'You let it be seen whose word counts.',
    source: 'G10',
    grade: 'C',
  },
  dismiss: {
    steps: [0, 1, 1],
    why: 'You told the person that this is not your matter.',
    source: 'R10',
    grade: 'D',
  },
  'single-out': {
    steps: [1, 0, 1],
    why: 'You took one person aside in full view; they must account for it to everyone who saw.',
    source: 'G8',
    grade: 'D',
  },
  'talk-past': {
    steps: [0, 0, 1],
    why: 'You spoke about the person, over their head.',
    source: 'N5',
    grade: 'B',
  },
  'arrest-words': {
    steps: [1, 0, 2],
    why: 'Custody offered as safety leaves a record, and is remembered.',
    source: 'R2; R6',
    grade: 'A',
  },
} as const satisfies Record<string, Approach>

export type ApproachId = keyof typeof approaches
