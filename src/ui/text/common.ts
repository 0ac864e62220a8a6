/** Words used on several pages. */
export const common = {
  product: 'Second Look',
  close: 'Close',
  home: 'Home',
  settings: 'Settings',
  minutesLeft: (count: number) => (count === 0 ? 'out of time' : `${count} min left`),
  perCent: (value: number) => `${value}%`,
  loading: 'Fetching the story…',
  notLegalAdvice: 'Training material. Not legal advice. No survivor or prosecutor has read it yet.',
  support: {
    title: 'If you need someone',
    hotline:
      'National Human Trafficking Hotline: 1-888-373-7888, text 233733, TTY 711. Ask what they share before you give a name. In an emergency, 911.',
    officers: 'For officers: COPLINE 1-800-267-5463. For anyone: 988.',
  },
  categories: {
    trafficking: 'Trafficking',
    labor: 'Trafficking for labor',
    sex: 'Trafficking for sex',
    smuggling: 'Smuggling',
    wage: 'A wage violation',
    other: 'Something else unlawful',
    none: 'Nothing unlawful',
  } as Readonly<Record<string, string>>,
  standards: {
    hunch: { name: 'A hunch', means: 'Something is off. No fact yet that others would weigh.' },
    suspicion: { name: 'Reasonable suspicion', means: 'Specific facts, and what may fairly be drawn from them.' },
    cause: { name: 'Probable cause', means: 'Facts that would lead a careful person to believe it.' },
  },
  trays: {
    act: { name: 'Act', means: 'recruited, transported, harbored, provided or obtained' },
    means: { name: 'Means', means: 'by force, fraud or coercion' },
    purpose: { name: 'Purpose', means: 'for labor or services under compulsion' },
    against: { name: 'Speaks against', means: 'must be written down too' },
    unknown: { name: 'Not known yet', means: 'what you would still have to find out' },
  } as Readonly<Record<string, { name: string; means: string }>>,
  axes: {
    recognition: { name: 'Recognition', asks: 'Did you see what was there?' },
    cooperation: { name: 'Cooperation', asks: 'Did the door stay open?' },
    safety: { name: 'Safety', asks: 'Was anybody safer, or less safe?' },
    case: { name: 'Case', asks: 'What can be shown without leaning on the person?' },
  },
  /** What the four axes ask of somebody whose work is another. */
  axesAsk: {
    prosecutor: {
      recognition: 'Did you see what the file supports, and what it does not?',
      cooperation: 'Did the person keep a say in what happens with their case?',
      safety: 'Was anybody safer, or less safe, for what your office did?',
      case: 'What can be proved fairly, disclosed in full, without leaning on one person?',
    },
  } as Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>,
  confidence: {
    label: 'How likely is it that this is trafficking?',
    hint: 'In per cent. 0 is surely not, 100 is surely.',
    low: 'Surely not',
    high: 'Surely',
  },
} as const
