import { type StateEntry, undated } from './entry.ts'

/** The contrast on proof of means. */
export const minnesota = [
  {
    id: 'mn-sex',
    jurisdiction: 'MN',
    topic: 'sex',
    title: 'The contrast: trafficking for sex by any means',
    cite: 'Minnesota statutes and definitions',
    says: [
      'Receiving, recruiting, harboring and the like, by any means, to aid in prostitution. Force, fraud or coercion is not an element, even for adults.',
      'So the same night can be a trafficking crime in Minnesota and none in Texas, Florida or Colorado. Ask which law you are working under before you say which element is missing.',
    ],
    source: 'MN1',
    asOf: undated,
    mark: 'V2',
  },
  {
    id: 'mn-labor',
    jurisdiction: 'MN',
    topic: 'labor',
    title: 'Trafficking for labor',
    cite: 'Not checked',
    says: [
      'Minnesota’s own labor statute has not been read here. Federal law applies; ask the prosecutor for the state’s.',
    ],
    source: 'general knowledge',
    asOf: undated,
    mark: 'M',
  },
  {
    id: 'mn-immigration',
    jurisdiction: 'MN',
    topic: 'immigration',
    title: 'Asking about, or calling, immigration',
    cite: 'Not checked',
    says: [
      'No rule of the state has been checked here. Your agency’s own rule decides what may be asked or passed on; put it into My county.',
    ],
    source: 'general knowledge',
    asOf: undated,
    mark: 'M',
  },
  {
    id: 'mn-wages',
    jurisdiction: 'MN',
    topic: 'wages',
    title: 'Unpaid wages',
    cite: 'Not checked',
    says: [
      'Whether keeping back wages is also a crime in Minnesota has not been checked here. The wage agency takes the claim either way; ask the prosecutor before you call it civil.',
    ],
    source: 'general knowledge',
    asOf: undated,
    mark: 'M',
  },
] as const satisfies readonly StateEntry[]
