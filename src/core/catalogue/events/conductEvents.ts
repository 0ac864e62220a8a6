import type { EventRule } from './eventRule.ts'

/** What no encounter allows; most name a screen-out. */
export const conductEvents = {
  'deportation-threatened': {
    points: { safety: -4, case: -2 },
    why: 'Deportation was used as a threat.',
    source: 'P4',
    grade: 'C',
    screenOut: 'deportation-threat',
    faulted: 'always',
  },
  'false-promise': {
    points: { case: -4 },
    why: 'A promise was made that was known not to be yours to keep.',
    source: 'G1',
    grade: 'C',
    screenOut: 'false-promise',
    faulted: 'always',
  },
  'help-as-bargain': {
    points: { case: -4 },
    why: 'Help or relief was offered as a trade for a statement.',
    source: 'P4',
    grade: 'C',
    screenOut: 'bargain',
    faulted: 'always',
  },
  'arrested-worker': {
    points: { safety: -3 },
    why: 'An apparent victim was handled as an offender. Even an arrest that has to be made can be made with care.',
    source: 'R2; R6',
    grade: 'A',
    faulted: 'control-shown',
  },
} as const satisfies Record<string, EventRule>
