import type { Figure } from './changes.ts'

const count = (value: number) => value.toLocaleString('en-US')
const several = (value: number, one: string, more = `${one}s`) => `${count(value)} ${value === 1 ? one : more}`
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** Every word of the author's panel. It is no part of the product, and so stands beside the panel. */
export const text = {
  button: 'Author',
  title: 'Author',
  story: 'Story',
  close: 'Close',
  waiting: 'Reading the story…',
  unreadable: 'The story does not compile. What stands below is of the last one that did.',
  failed: (message: string) => `Could not be done: ${message}`,
  earlier: 'of an earlier save',
  sections: {
    faults: 'Faults',
    changes: 'What changed',
    endings: 'Endings',
    scores: 'Scores',
    map: 'Map',
    chapters: 'Chapters and choices',
    cues: 'Cues and where they are shown',
    empty: 'Choices that decide nothing',
    players: 'Played without thought',
  },
  sampled: (plays: number, ms: number) => `Played ${several(plays, 'time')} by chance; looked at in ${seconds(ms)}.`,
  proving: (states: number, transitions: number, waiting: number) =>
    `Proving: ${several(states, 'state')}, ${several(transitions, 'transition')}, ${count(waiting)} waiting`,
  scoring: (states: number) => `Explored: ${several(states, 'state')}. Working out scores…`,
  proved: (states: number, transitions: number, ms: number) =>
    `Proved in ${seconds(ms)}: ${several(states, 'state')}, ${several(transitions, 'transition')}.`,
  open: (why: string) => `Not closed: ${why}`,
  figures: ({ lines, words, choices }: { lines: number; words: number; choices: number }) =>
    `${several(lines, 'line')}, ${several(words, 'word')}, ${several(choices, 'choice')} in the script.`,
  longest: (words: number) => `${several(words, 'word')} on the longest path.`,
  noFaults: { sampled: 'None met so far.', proved: 'None, on any path.' },
  dry: 'The story runs dry: no choice, and no ending.',
  endless: 'The play goes on without end.',
  path: (path: readonly (string | number)[]) => (path.length === 0 ? 'at once' : path.join(' ')),
  unseen: (choices: readonly string[]) =>
    `Not seen in these plays: ${choices.slice(0, 10).join(', ')}${choices.length > 10 ? ` and ${choices.length - 10} more` : ''}.`,
  noChanges: 'Nothing, since the last complete proof.',
  firstProof: 'This is the first complete proof.',
  notYet: 'When the proof is done.',
  now: { new: 'new', gone: 'gone' },
  kinds: { fault: 'Fault', ending: 'Ending', empty: 'Decides nothing' },
  differs: (what: string, was: number, is: number) => `${what}: ${count(was)} → ${count(is)}`,
  best: (axis: string) => `Best ${axis}`,
  figure: {
    nodes: 'Nodes',
    transitions: 'Transitions',
    states: 'States',
    choices: 'Choices',
    lines: 'Lines',
    words: 'Words on the longest path',
  } satisfies Record<Figure, string>,
  ending: 'Ending',
  share: 'By chance',
  steps: 'Shortest',
  notSeen: 'not seen yet',
  perCent: (share: number) => `${(100 * share).toFixed(1)}%`,
  choicesCount: (steps: number) => several(steps, 'choice'),
  axis: 'Axis',
  bestHead: 'Best',
  worstHead: 'Worst',
  chanceHead: 'Chance',
  joint: 'One path comes to 90% of the best on all four.',
  noJoint: 'No path comes to 90% of the best on all four.',
  cueNowhere: 'shown nowhere',
  player: 'Player',
  screenOutMark: '* meets a screen-out on the way.',
  screenOuts: (ids: readonly string[]) => `Screen-outs that some path meets: ${ids.join(', ')}.`,
  mapAlt: (title: string) => `The map of ${title}`,
  mapOpen: 'Open the map',
  mapLater: 'Drawn when all is explored.',
} as const
