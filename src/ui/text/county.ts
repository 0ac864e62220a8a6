import type { AgencyRule, CountyField, Role } from '../../core/county/county.ts'
import type { CountyGivenName } from '../../core/county/givens.ts'

const roles: Readonly<Record<Role, { readonly name: string; readonly hint: string }>> = {
  supervisor: { name: 'Supervisor on shift', hint: 'Name and number, and whom to wake if nobody answers.' },
  prosecutor: { name: 'On-call prosecutor', hint: 'Who answers at two in the morning.' },
  languageLine: { name: 'Language line', hint: 'The number of the interpreters your agency has a contract with.' },
  languageCode: { name: 'Language line code', hint: 'The access code or account. Some languages need an appointment.' },
  advocateDay: {
    name: 'Community advocate, by day',
    hint: 'One who works for neither police nor prosecutor: what is said to them is confidential.',
  },
  advocateNight: { name: 'Community advocate, at night', hint: 'Who really comes, and how long it takes.' },
  bedTonight: {
    name: 'A bed for a man tonight',
    hint: 'There are few services for men. Ask before you need one, and ask about couples and families too.',
  },
  wageAgency: { name: 'Wage agency', hint: 'State or federal; the number that a worker may call.' },
  victimSpecialist: {
    name: 'Federal victim specialist',
    hint: 'Not the tip line: the person at HSI or the FBI who works for the one harmed. Only with that person’s yes.',
  },
}

const rules = {
  immigration: {
    legend: 'Does your agency enforce immigration law?',
    hint: 'It decides whether “I won’t ask about your papers” is offered to you in the encounters.',
    options: {
      state: 'As the state’s law is shown here',
      restricted: 'No: it neither asks nor calls',
      open: 'Yes, or it may',
    },
  },
  camera: {
    legend: 'Body camera',
    hint: 'By your agency’s policy.',
    options: {
      state: 'As the state’s law is shown here',
      pause: 'It runs, and may be paused for personal matters',
      on: 'It runs throughout',
      none: 'There is none',
    },
  },
} satisfies Readonly<Record<AgencyRule, object>>

const fields: Readonly<Record<CountyField, string>> = {
  state: 'State',
  immigration: rules.immigration.legend,
  camera: rules.camera.legend,
  ...(Object.fromEntries(Object.entries(roles).map(([role, { name }]) => [role, name])) as Record<Role, string>),
}

/** What state and agency give to an encounter, in words. */
const givens: Readonly<Record<CountyGivenName, Readonly<Record<string, string>>>> = {
  immigration: {
    restricted: 'your agency enforces no immigration law',
    open: 'your agency enforces immigration law, or may',
  },
  camera: {
    pause: 'the camera runs, and may be paused for personal matters',
    on: 'the camera runs throughout',
    none: 'your agency has no body cameras',
  },
  wage_theft: {
    crime: 'keeping back wages can be theft',
    civil: 'no crime of keeping back wages was verified',
  },
  smuggling: { federal: 'smuggling is for federal law', state: 'the state has a smuggling law of its own' },
  checklist: { shown: 'no state checklist binds you', owed: 'a state checklist binds you' },
  advocate: { offered: 'an advocate is offered', told: 'the right to an advocate must be told' },
  notice: { none: 'no state office must be notified', state: 'two state offices must be notified' },
  sex_means: { proved: 'means must be proved for adults', any: 'means need not be proved, even for adults' },
}

export const county = {
  title: 'My county',
  kicker: 'One form, kept on this device',
  intro:
    'Whom do you call, and what may you say, where you really work? Fill in what you know. What stays blank is what to ask before your next shift.',
  stays: 'It stays in this browser. It goes along only when you save everything as one file.',
  stateTitle: 'Where you work',
  state: 'State',
  stateHint: 'It decides which law stands in the law panel, and what an officer may and must do in the encounters.',
  rulesTitle: 'Your agency’s rules',
  rules,
  rolesTitle: 'Whom to call',
  roles,
  fields,
  givens,
  blank: 'Ask your sergeant before your next shift',
  filled: (filled: number, all: number) => `${filled} of ${all} filled in`,
  saved: 'Kept on this device.',
  notSaved:
    'It could not be kept in this browser, and lasts until you close the page. Save everything as one file to keep it.',
  unread: (names: readonly string[]) =>
    `Part of what was kept could not be read, and is blank: ${names.join(', ')}. The rest is as it was.`,
  print: 'Print the card',
  card: {
    title: 'My card',
    kicker: (state: string) => `Second Look · ${state}`,
    moves: 'Four moves',
    four: [
      'Separate, for a true reason.',
      'The right language.',
      'Ask papers, pay, phone, freedom.',
      'Leave a safe way back.',
    ],
    call: 'Whom to call',
    note: 'For training. Not legal advice. Check the numbers each time a shift changes.',
  },
  /** In the encounter. */
  tool: 'My county',
  beside: 'The people of the story have these roles. Where you work they are:',
} as const
