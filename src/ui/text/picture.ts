export const picture = {
  title: 'First picture',
  intro: 'Twelve statements. Answer as you would over coffee, not as in a test: no score comes of it.',
  unvalidated:
    'We wrote these statements ourselves. They have not been validated, and say nothing about you as an officer. They are shown one by one, as what moved.',
  stays: 'Your answers stay in this browser.',
  steps: {
    1: 'Not at all',
    2: 'Hardly',
    3: 'Rather not',
    4: 'Rather',
    5: 'Mostly',
    6: 'Fully',
  } as Readonly<Record<number, string>>,
  answered: (count: number, all: number) => `${count} of ${all} answered`,
  keep: 'Keep my answers',
  keepHint: 'You can leave any of them out.',
  nothing: 'Answer at least one statement; then they can be kept.',
  notSaved: 'They could not be kept in this browser, and last until you close the page.',
  thanks: {
    title: 'Kept',
    text: 'You will not see what the evidence says until you have met some people. Then answer again, and the two are laid side by side.',
    begin: 'To the program',
  },
  changes: {
    title: 'What moved',
    kicker: (before: string, after: string) => `${before} and ${after}`,
    intro:
      'Each statement by itself, as you answered it then and now. Beside it, what the evidence says, and turns of your own that bear on it.',
    none: 'There is one sitting so far. After some encounters, answer again; then this page shows what moved.',
    before: 'Then',
    after: 'Now',
    toward: (steps: number) => (steps === 1 ? 'One step toward the evidence' : `${steps} steps toward the evidence`),
    away: (steps: number) =>
      steps === 1
        ? 'One step away from where the evidence points'
        : `${steps} steps away from where the evidence points`,
    same: 'No change',
    moved: (moved: number, all: number) => `${moved} of ${all} moved.`,
    evidence: 'What the evidence says',
    grade: (grade: string, mark: string) => `${grade && `Grade: ${grade}. `}For this, ${mark}.`,
    sources: (titles: readonly string[]) => `From: ${titles.join('; ')}.`,
    turns: 'Turns of yours that bear on it',
    noTurns: 'No turn that you have played bears on it yet.',
    turnAt: (title: string, turn: number) => `${title}, turn ${turn}`,
    openTurn: (title: string, turn: number) => `Look at ${title}, turn ${turn}`,
    because: 'This changed my answer',
    reading: 'Reading your encounters for the turns that bear on each statement…',
    more: (count: number) => (count === 1 ? 'One more turn' : `${count} more turns`),
    again: 'Answer again',
  },
} as const
