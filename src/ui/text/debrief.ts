export const debrief = {
  title: 'Second look',
  of: (title: string) => `Debrief of ${title}`,
  pathSummary: (choices: number, notes: number) =>
    `${choices} ${choices === 1 ? 'choice' : 'choices'}, ${notes} ${notes === 1 ? 'note' : 'notes'}.`,
  unfinished: 'This playthrough has not reached an ending. Below is what can be said so far.',
  axesTitle: 'Four questions, counted apart',
  views: {
    title: 'Ways to look',
    path: 'What happened',
    look: 'Look at it',
    again: 'Try again',
  },
  opening: {
    title: 'To begin with',
    cost: (axis: string) => `The turn that cost most: ${axis.toLowerCase()}`,
    well: (axis: string) => `A turn done well: ${axis.toLowerCase()}`,
    where: (turn: number, place: string) => (place === '' ? `Turn ${turn}` : `Turn ${turn}, ${place}`),
    lost: (axis: string, percent: number) =>
      percent > 100
        ? `After this, ${axis} could only end below zero; something else on offer would have kept it higher by more than the whole of its best.`
        : `Something else on offer would have kept ${percent}% more of the best ${axis} within reach.`,
    seeTurn: 'Look at this turn',
  },
  noValues: {
    missing:
      'What could have been cannot be shown: this story’s map did not arrive. Your path and its points are here.',
    later: 'What could have been is still being worked out for this story; open this page again in a minute.',
    'another-story': 'What could have been cannot be shown: the map here belongs to another version of the story.',
    damaged: 'What could have been cannot be shown: this story’s map is damaged. Your path and its points are here.',
    failed: 'What could have been could not be worked out in this browser. Your path and its points are here.',
    'edited-story':
      'The story was edited since this was played. Your path can still be shown; what else could have been cannot, since it would be of another story.',
    'edited-rules':
      'Your path can still be shown, with points by the present rules; what else could have been cannot be compared with it.',
    halted: 'What lies beyond the place where the story changed cannot be shown.',
    'other-given': 'What could have been cannot be shown: this story does not begin with what was given here.',
  },
  ofBest: (percent: number) => `${percent}% of the best path`,
  bestAndChance: (best: number, chance: number) => `of ${best}; choosing by chance comes to ${chance}%`,
  axesIntroBest:
    'They are never added up. A per cent is of the best that one path can reach, worked out over every path of this story. Points are ordinal and by consensus; no size here is a measurement.',
  axesIntro:
    'They are never added up. Points are ordinal and by consensus; no size here is a measurement. No percentage is shown here, since it would need the best that one path can reach.',
  points: (points: number) => `${points > 0 ? '+' : ''}${points}`,
  pointsLong: (points: number) => `${points} ${Math.abs(points) === 1 ? 'point' : 'points'}`,
  conductTitle: 'Conduct',
  noScreenOuts: 'Nothing here is named as conduct that no encounter allows.',
  screenOutsIntro: 'These are named, whatever the points:',
  calibrationTitle: 'How sure, and what it was',
  guessed: (percent: number) => `From the call alone you said ${percent}%.`,
  assessed: (percent: number) => `On the board you said ${percent}%.`,
  truth: (trafficking: boolean) => (trafficking ? 'It was trafficking.' : 'It was not trafficking.'),
  truthLater: 'What it was is told when the encounter has been played to an ending.',
  brier: (value: string) => `Squared distance ${value} (0 is best; always saying 50% gives 0.25).`,
  noConfidence: 'You gave no chance.',
  boardTitle: 'What the board said',
  boardNone: 'The board was left empty.',
  suspected: (category: string, standard: string) => `You suspected: ${category}. Standard: ${standard}.`,
  shownSupports: (standard: string) => `For trafficking, the facts that this path showed support: ${standard}.`,
  iloTitle: 'The ILO picture of your notes',
  iloIntro: 'It describes and decides nothing: the statute is the measure.',
  iloCounts: (strong: number, medium: number, weak: number) => `strong ${strong}, medium ${medium}, weak ${weak}`,
  iloPositive: 'present',
  iloNot: 'not shown',
  statuteTitle: 'What a statute names, in your notes',
  statuteIntro:
    'Words of the federal statute and of one state’s published checklist. Each raises a question and decides nothing.',
  statuteNone: 'Nothing that you noted stands for one of them.',
  more: 'More about this path',
  transcript: 'Turn by turn',
  remarks: 'Remarks',
  youChose: 'You',
  source: (source: string, grade: string) => `${source}. Grade: ${grade}.`,
  told: 'told, not counted',
  barriers: 'Where people stood',
  barrierNames: { fear: 'fear', dependence: 'dependence', mistrust: 'mistrust' },
  bands: { closed: 'closed', guarded: 'guarded', talks: 'talks', open: 'open' },
  door: 'the door',
  model: (highest: number) =>
    `Fear, dependence and mistrust run up to ${highest}; the highest of them keeps the door shut. The model of a person is a teaching device. It is not a measurement of anybody.`,
  changedRules: 'Points or effects have changed since this was played; the score below is by the present rules.',
  notFound: 'There is no such playthrough in this browser. If you have its file, open it from the home page.',
  again: 'Play again',
  download: 'Download this playthrough',
  wordings: { seen: 'as seen or said', label: 'as a label', conclusion: 'as a conclusion' },
  about: {
    noted: (fact: string) => `Noted: ${fact}`,
    pinned: (tray: string, fact: string) => `On the board, under ${tray}: ${fact}`,
    pinnedAmiss: (tray: string, fact: string, bears: readonly string[]) =>
      bears.length === 0
        ? `On the board, under ${tray}, where it does not bear, nor does it under another: ${fact}`
        : `On the board, under ${tray}, where it does not bear; it does under ${bears.join(' and ')}: ${fact}`,
    leftOut: (fact: string) => `Not on the board where it bears: ${fact}`,
  },
  reportTitle: 'Your report',
  reportBlank: 'Left blank.',
} as const
