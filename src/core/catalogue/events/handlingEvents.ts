import type { EventRule } from './eventRule.ts'

/** Whom the agency told, and what became of the call. */
export const handlingEvents = {
  'supervisor-told': { points: { case: 2 }, why: 'A supervisor knew the same day.', source: 'G6', grade: 'C' },
  'prosecutor-told': { points: { case: 2 }, why: 'The prosecutor knew the same day.', source: 'G6', grade: 'C' },
  'open-radio': {
    points: { safety: -2 },
    why: 'The suspicion went out over a radio that anyone near could hear.',
    source: 'G12',
    grade: 'D',
    faulted: 'always',
  },
  'wage-agency-told': {
    points: { case: 1 },
    why: 'The wage agency, which has its own powers, was told.',
    source: 'R11',
    grade: 'C',
  },
  'wage-way-shown': {
    points: { case: 2, safety: 1 },
    why: 'Whose call unpaid hours are was said, with the number; whether to use it stayed with the worker.',
    source: 'R11',
    grade: 'D',
  },
  'wages-recorded': {
    points: { case: 2 },
    why: 'What is owed was written down as each side counts it, with dates.',
    source: 'G13',
    grade: 'D',
  },
  'wage-judged': {
    points: { case: -2 },
    why: 'You ruled on pay that is not yours to rule on, and will be quoted.',
    source: 'our inference',
    grade: 'D',
    faulted: 'always',
  },
  'wage-waved-off': {
    points: { case: -2 },
    why: 'A question about pay was sent away as nobody’s; unpaid wages have an agency, and can be theft.',
    source: 'CO HB19-1267',
    grade: 'D',
    faulted: 'always',
  },
  'passed-on-as-civil': {
    points: { case: -3 },
    why: 'It was closed as civil, though the facts shown asked for more.',
    source: 'R10',
    grade: 'D',
    faulted: 'control-shown',
  },
  'closed-as-routine': {
    points: { case: -3, safety: -2 },
    why: 'It was closed as the call it came in as, though the facts shown asked for more.',
    source: 'R11',
    grade: 'D',
    faulted: 'control-shown',
  },
  'passed-on-as-federal': {
    points: { case: -2 },
    why: 'It was left to others as federal; every state has its own statute.',
    source: 'R3',
    grade: 'C',
    faulted: 'control-shown',
  },
  'arrested-without-law': {
    points: { case: -4 },
    why: 'Somebody was arrested for what the law of this place does not let you arrest for, or on no fact of your own.',
    source: 'general knowledge',
    grade: 'D',
    faulted: 'always',
  },
  'complaint-taken': {
    points: { case: 3 },
    why: 'Whoever wished to complain of a wrong was heard as anyone would be: who, when, how much. What it is called comes later.',
    source: 'G13; CO HB19-1267',
    grade: 'D',
  },
  'call-settled': {
    points: { case: 2 },
    why: 'What you had been called for was seen through to its end, as it would be for anybody.',
    source: 'Rodriguez 2015',
    grade: 'D',
  },
} as const satisfies Record<string, EventRule>
