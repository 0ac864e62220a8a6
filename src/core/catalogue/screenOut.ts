/**
 * Conduct that is named apart from points, whatever the encounter. Most follow from one event; `offender-only` is made of
 * events that came and events that did not.
 */
export const screenOuts = {
  'deportation-threat': { name: 'Deportation was used as a threat' },
  'tied-interpreter': {
    name: 'The possible controller, a fellow worker, a relative or a child interpreted an interview',
  },
  'offender-only': {
    name: 'An apparent victim was treated only as an offender, with no attempt to screen and no word to a supervisor or prosecutor',
    when: {
      came: ['arrested-worker'],
      without: ['risk-asked', 'safety-planned', 'supervisor-told', 'prosecutor-told'],
    },
  },
  'false-promise': { name: 'A promise was made that was known to be false' },
  bargain: { name: 'Help or relief was held out as a bargain' },
  'told-controller': { name: 'What the person said was told to the one they spoke of' },
  'unlawful-entry': { name: 'A home was entered or searched without consent, warrant or emergency' },
  coaching: { name: 'Somebody was given the words to say in court' },
  'hidden-disclosure': { name: 'Something that must be disclosed was held back' },
  'strike-for-who': { name: 'A juror was struck for who they are' },
  'person-detained': { name: 'A warrant was sought against the person harmed, to make them speak' },
  'left-injured': { name: 'An injured person was left without the care they asked for' },
} as const satisfies Record<string, { name: string; when?: { came: readonly string[]; without: readonly string[] } }>

export type ScreenOutId = keyof typeof screenOuts
