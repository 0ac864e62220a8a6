export const home = {
  tagline:
    'You answer a routine call, meet people, and decide what is going on. Then you take a second look at every choice: what you saw, and whether anyone would still talk to you.',
  teach: 'Teach a class',
  programme: 'The program',
  play: 'Play',
  playNamed: (title: string) => `Play ${title}`,
  playTime: (time: string) => `About ${time}`,
  continueTitle: 'Where you left off',
  continue: (title: string) => `Continue ${title}`,
  progress: (turns: number, notes: number) => `${turns} ${turns === 1 ? 'choice' : 'choices'} made, ${notes} noted`,
  finishedTitle: 'Played to the end',
  openDebrief: (title: string) => `Debrief ${title}`,
  download: 'Download',
  downloadNamed: (title: string) => `Download ${title} as a file`,
  remove: 'Delete',
  removeNamed: (title: string) => `Delete this play of ${title}`,
  removeAsk: 'Delete this playthrough from this browser? A downloaded file stays.',
  removeYes: 'Delete it',
  removeNo: 'Keep it',
  rename: 'Rename',
  renameNamed: (title: string) => `Rename ${title}`,
  renameLabel: 'Name of this playthrough',
  renameHint: 'It stays in this browser, and goes along when all are saved as one file.',
  renameYes: 'Save the name',
  renameNo: 'Cancel',
  forksOf: (title: string) => `Forks of ${title}`,
  forkFrom: (turn: number) => `a fork from turn ${turn}`,
  filesTitle: 'In and out',
  openFile: 'Open a playthrough file',
  openFileHint: 'A file that you downloaded here or elsewhere: one playthrough, or all of them.',
  exportAll: 'Save all as one file',
  exportWrote: 'With what I wrote in my own words',
  import: {
    took: (taken: number, same: number) =>
      `${taken === 1 ? '1 playthrough was' : `${taken} playthroughs were`} taken in.${
        same === 0 ? '' : ` ${same === 1 ? '1 is' : `${same} are`} kept here already.`
      }`,
    tookDrawer: 'What belongs to My county and the first picture was taken in too.',
    countyUnread: (names: readonly string[]) => `Not taken, of My county: ${names.join(', ')}. It could not be read.`,
    sittingsLost: (count: number) =>
      `Not taken: ${count === 1 ? 'one sitting' : `${count} sittings`} over the first picture, which could not be read.`,
    notTaken: (called: string, why: string) => `Not taken: “${called}”. ${why}`,
    foreign: () => 'It is not a playthrough.',
    'too-new': () => 'It was made by a newer Second Look than this one.',
    damaged: (where: string) => `It is damaged${where === '' ? '' : ` (at ${where})`}.`,
    unknown: (scenario: string) => `It is of the encounter “${scenario}”, which is not installed here.`,
    'no-story': () => 'Its story could not be fetched; try again.',
    untellable: () => 'It is damaged: the story cannot be told from it.',
  },
  contentNoteTitle: 'What it contains',
  contentNote:
    'People who work under pressure, and what is done to keep them there. Nothing graphic; adults only. You can pause, skip to the debrief, or leave at any time.',
  played: (date: string) => `played ${date}`,
  lengths: { long: 'Long encounter', short: 'Short encounter', second: 'Second contact' },
  noScenarios: 'No story is installed.',
  files: {
    'not-json': 'This file is not a playthrough: it could not be read as one. Nothing was changed.',
    foreign:
      'This file comes from something else. A Second Look playthrough has a format and a scenario. Nothing was changed.',
    'too-new':
      'This file was made by a newer Second Look than this one. Update this page, then open it again. Nothing was changed.',
    damaged: (where: string) =>
      `This file is damaged${where ? ` (at ${where})` : ''}. Nothing was changed; the file is as it was.`,
    unknown: (scenario: string) =>
      `This file is of the encounter “${scenario}”, which is not installed here. Nothing was changed.`,
    unreadable: 'The browser could not read this file. Nothing was changed.',
    tooLarge: 'This file is too large to be a playthrough. Nothing was changed.',
  },
  storage: {
    forbidden:
      'This browser lets nothing be kept here (a private window, or a setting). You can play; download the file to keep it.',
    full: 'This browser has no room left to keep your playthrough. You can go on; download the file to keep it.',
    changed:
      'This playthrough was played on in another tab. That one is kept as it is; what you do here goes on as a fork of it, and is kept too.',
    failed: 'Your last step could not be kept in this browser. You can go on; download the file to keep it.',
  },
} as const
