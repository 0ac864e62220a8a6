/** Trying a turn again: words of the drill, of what comes of it, and of forks. */
export const again = {
  title: 'Try again',
  intro: 'One turn at a time, rewound to just before. Nothing that came later is shown.',
  coming: 'Which turns to try again is being worked out, over every path of this story.',
  none: {
    title: 'Nothing to try again',
    well: 'At every turn you stayed close to the best that could be known then. That is rare. Well done. What a board or a report has lost stands under its own turn.',
    back: 'Look at your path',
  },
  cannot: {
    missing: 'No turn can be tried again here: this story’s map did not arrive, so no answer could be judged.',
    later: 'No turn can be tried again yet: this story’s map is still being made. Open this page again in a minute.',
    'another-story': 'No turn can be tried again here: the map that arrived belongs to another version of the story.',
    damaged: 'No turn can be tried again here: this story’s map is damaged, so no answer could be judged.',
    failed: 'No turn can be tried again here: this browser could not work out what else could have been.',
    'edited-story':
      'No turn can be tried again: the story was edited since this was played, and answers would be judged by another story.',
    'edited-rules':
      'No turn can be tried again: points or effects have changed since this was played, and answers would be judged by other rules.',
    halted: 'No turn can be tried again: the story no longer offers what was chosen here.',
    'other-given': 'No turn can be tried again: this story does not begin with what was given here.',
  },
  back: 'Back to your path',
  heading: (turn: number, at: number, of: number) => `Turn ${turn} again, ${at} of ${of}`,
  justBefore: (time: string, place: string) =>
    place === '' ? `${time}, just before` : `${time}, ${place}, just before`,
  notMarked: (turn: number) =>
    `At turn ${turn} there is nothing to look for: no choice on offer was better for a reason that could be known then. This is the turn that cost most.`,
  youChose: 'You chose',
  wasChosen: 'What was chosen',
  task: (axis: string) => `Look for another that keeps more of ${axis}.`,
  harmTask: (axis: string) => `It gave up little. Look for another that harms nobody and keeps as much of ${axis}.`,
  axisTitle: 'Keep more of',
  offers: 'Choices then',
  /** What a try comes to. */
  answers: {
    accepted: (axis: string) => `Yes: on ${axis} this is as good as the best here.`,
    'not-yet': (axis: string) => `Not yet: something else here keeps more of ${axis}.`,
    own: (axis: string) => `This is what you chose. Something else here keeps more of ${axis}.`,
    ownHarm: (why: string) => `This is what you chose. It harms somebody: ${why}`,
    madeHarm: (why: string) => `This is what was chosen. It harms somebody: ${why}`,
    made: (axis: string) => `This is what was chosen. Something else here keeps more of ${axis}.`,
    harmful: (why: string) => `Not this one, whatever it keeps: it harms somebody. ${why}`,
    'screen-out': (name: string) =>
      `Not this one, whatever it keeps. No encounter allows it: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`,
  },
  shownMark: 'Shown: accepted.',
  help: 'If you would like help',
  hint: 'A hint',
  moreHint: 'Another hint',
  hintAbout: {
    instead: (topic: string) => `It is about ${topic}.`,
    did: (topic: string) => `Look at what your own choice did. It is about ${topic}.`,
  },
  hintWith: (topic: string, name: string) => `${topic}, with ${name}`,
  hintWhy: {
    instead: (why: string) => `Of a better choice here one could say: “${why}”`,
    did: (why: string) => `Of your own choice one could say: “${why}” Look for one of which nobody could.`,
  },
  /** What a rule is about, in the first hint. */
  topics: {
    language: 'language, and who carries the words',
    hearing: 'who can hear, and who is near',
    care: 'somebody’s health',
    asking: 'how something is asked, or whether it is asked now',
    deciding: 'what is theirs to decide',
    saying: 'what you say about yourself and your limits',
    promises: 'what you may promise, and for what',
    belongings: 'things that belong to somebody',
    afterwards: 'how safe people are once you have gone',
    support: 'who else could stand by them',
    respect: 'how somebody is treated in front of you',
    force: 'what you have power to do to somebody',
    records: 'what can be shown later without leaning on anybody',
    authority: 'what you are entitled to do here, and for how long',
    telling: 'who is told',
    scene: 'the place itself',
    proving: 'what can be proved, and by what',
    disclosing: 'what the other side is told, and by whom',
  },
  /** The same where nothing closer is known. */
  topicsOfAxes: {
    recognition: 'what there is to see',
    cooperation: 'how somebody is treated',
    safety: 'how safe somebody is',
    case: 'what can be shown later',
  },
  hintsGone: 'No more hints',
  noHint: 'Nothing more can be said without naming a choice.',
  reasons: 'The reasons',
  reasonKinds: { did: 'Your choice', instead: 'A better one' },
  show: (count: number, found: boolean) =>
    found ? (count === 1 ? 'Show me the other' : 'Show me the others') : 'Show me',
  /** After an answer. */
  outcome: (choice: string) => `With “${choice}”`,
  keeps: (axis: string, points: string, share: string) =>
    `${axis}: ${points} more could still be reached than after your choice, ${share}.`,
  keepsSame: (axis: string) => `${axis}: as much could still be reached as after your choice.`,
  keepsLess: (axis: string, points: string, share: string) =>
    `${axis}: ${points} fewer could still be reached than after your choice, ${share}.`,
  reach: (reach: number, percent: number, made: number, madePercent: number) =>
    `At best ${reach} (${percent}%); after your choice ${made} (${madePercent}%).`,
  ofBest: (percent: number) => (percent < 1 ? 'under 1% of the best' : `${percent}% of the best`),
  points: (count: number) => (count === 1 ? '1 point' : `${count} points`),
  alsoTitle: 'On the other questions',
  givesUpNothing: 'It gives up nothing that your choice kept.',
  stillMore: (axis: string) => `On ${axis} another choice here keeps more still.`,
  doorKept: (name: string) => `Some path still leaves the door open with ${name}; after your choice none does.`,
  doorLost: (name: string) => `No path leaves the door open with ${name} any more; after your choice some did.`,
  unmet: 'somebody whom you did not meet',
  endings: (after: number, made: number, all: number) =>
    after === made
      ? `Endings still open: ${after} of ${all}, as after your choice.`
      : `Endings still open: ${after} of ${all}; after your choice ${made}.`,
  said: 'What the rules say of it',
  saidNothing: 'The rules say nothing of the choice itself. What it keeps lies further on.',
  others: (count: number) =>
    count === 1 ? 'One other choice here is accepted too.' : `${count} other choices here are accepted too.`,
  only: 'It is the only one here that is accepted.',
  playOn: 'Play on from here',
  playOnHint: 'This begins a new playthrough that shares your path up to here. Yours stays as it is.',
  next: (turn: number) => `Next one: turn ${turn}`,
  previous: (turn: number) => `Previous one: turn ${turn}`,
  last: 'That was the last one.',
  allFound: (count: number) => (count === 1 ? 'You have been through it.' : `You have been through all ${count}.`),
  list: (count: number, done: number) =>
    `${count === 1 ? 'One turn' : `All ${count} turns`} to try again${done === 0 ? '' : `, ${done} done`}`,
  listItem: (turn: number, place: string) => (place === '' ? `Turn ${turn}` : `Turn ${turn}, ${place}`),
  states: { found: 'found', shown: 'shown' },
  fork: {
    of: (turn: number) => `This playthrough leaves an earlier one at turn ${turn}.`,
    gone: (turn: number) =>
      `This playthrough leaves an earlier one at turn ${turn}. That one is not in this browser any more.`,
    original: 'The one that it leaves',
    compare: 'Compare the two',
  },
} as const
