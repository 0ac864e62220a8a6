/** The page of what shows across encounters. */
export const across = {
  title: 'Across your encounters',
  intro: (cases: number) =>
    `From the first time that you played each of ${cases} encounters to its end. What you do when you play one again, knowing it, is not in here.`,
  reading: 'Reading your encounters…',
  unread: (titles: readonly string[]) => `Not in here, because they could not be read: ${titles.join(', ')}.`,
  few: (missing: number) =>
    `There is something to say after three encounters. ${missing === 1 ? 'One is' : `${missing} are`} still missing.`,
  noRank:
    'This is about your own next call. It is no measure to compare people by: the numbers are too small for that.',
  told: {
    title: 'Told apart',
    hits: (are: number, of: number) =>
      of === 0
        ? 'None of them was trafficking.'
        : are === of
          ? of === 1
            ? 'The one that was trafficking you named as that.'
            : `All ${of} that were trafficking you named as that.`
          : `Of ${of} that ${of === 1 ? 'was' : 'were'} trafficking you named ${are === 0 ? 'none' : are}.`,
    unshown: (count: number) =>
      count === 1
        ? 'In one of those missed your path had shown no more than a hunch: nobody could have named it on that.'
        : `In ${count} of those missed your path had shown no more than a hunch: nobody could have named them on that.`,
    alarms: (are: number, of: number) =>
      of === 0
        ? 'All of them were trafficking: how you clear one has not been asked yet.'
        : are === 0
          ? of === 1
            ? 'The one that was not you took for something else, or for nothing.'
            : `Of ${of} that were not you took none for trafficking.`
          : `Of ${of} that ${of === 1 ? 'was' : 'were'} not you took ${are} for trafficking. It has a price for the people who are named.`,
    numbers: 'In numbers, pooled',
    means:
      'd′ says how far apart the two kinds were told: 0 is chance, 1 is some, 2 is well. The criterion says which way one leans: below 0 ready to see it, above 0 slow to. With so few encounters both swing with each new one; they say nothing about a single case, and are no ranking.',
    dPrime: (value: string) => `d′ ${value}`,
    criterion: (value: string) => `criterion ${value}`,
    source: 'A correction for small counts is in them; measured in another setting (a tutorial on signal detection).',
  },
  calibration: {
    title: 'How sure, and how right',
    none: 'No board was filled in yet.',
    high: (said: number, are: number, of: number) =>
      `Where you were rather sure that it was trafficking (you said ${said}% in the mean), ${were(are, of)}.`,
    middle: (said: number, are: number, of: number) =>
      `Where you were in two minds (${said}% in the mean), ${were(are, of)}.`,
    low: (said: number, are: number, of: number) =>
      `Where you were rather sure that it was not (${said}% in the mean), ${were(are, of)}.`,
    oneByOne: 'One by one',
    one: (title: string, said: number, was: boolean) =>
      `${title}: you said ${said}%, and it ${was ? 'was' : 'was not'}.`,
    brier: (value: string) => `The mean of the squared differences is ${value}: 0 is best, 0.25 is always saying 50%.`,
  },
  habits: {
    title: 'What you tend to do',
    noted: 'What you noted',
    kinds: {
      indicator: (are: number, of: number) => `Of what raised a question: ${are} of ${of}.`,
      contrary: (are: number, of: number) => `Of what spoke against it: ${are} of ${of}.`,
      distractor: (are: number, of: number) =>
        `Of what proves nothing either way: ${are} of ${of}. A note never costs.`,
    },
    fewerContrary: 'You write down less of what speaks against your idea than of what speaks for it.',
    missed: 'What you passed by',
    missedOf: (tray: string, are: number, of: number) => `${tray}: ${are} of ${of} stayed out of the notebook.`,
    missedNone: 'Nothing that was shown and raised a question.',
    leftOut: 'What you left out of the case',
    leftOutOf: (are: number, of: number, cases: number) =>
      `${are} of ${of} facts that speak against it were never noted, or not filed where they bear, in ${cases === 1 ? 'one encounter' : `${cases} encounters`}. They belong in an honest report; the other side has a right to them.`,
    leftOutNone: 'No fact that speaks against it.',
    approaches: 'How you treat people',
    approach: (why: string, times: number) => `${why} (${times === 1 ? 'once' : `${times} times`})`,
    pressing: 'What raised somebody’s guard',
    pressingNone: 'Nothing that you did raised anybody’s guard.',
  },
} as const

const were = (are: number, of: number): string => {
  if (of === 1) return are === 1 ? 'the one encounter was trafficking' : 'the one encounter was not'
  return `${are === 0 ? 'none' : are} of ${of} ${are === 1 ? 'was' : 'were'} trafficking`
}
