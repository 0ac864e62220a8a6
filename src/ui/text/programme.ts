import type { Reason } from '../../core/programme/nextStep.ts'

const reasons: Readonly<Record<Reason, string>> = {
  'before-all': 'Two minutes, before anything has been shown to you. Later you can see what moved, and what moved it.',
  left: 'You left it before its end.',
  'second-contact': 'Some days have gone by since your first contact. Somebody calls.',
  first: 'It is where the program begins.',
  'short-after-long': 'The last one was long; this one is short.',
  'long-after-short': 'The last one was short. Take a quarter of an hour for this one.',
  next: 'It is the next one of the program.',
  desk: 'A file of yours has come to the prosecutor’s desk.',
  'picture-halfway':
    'You are more than half of the way through. Answer once more, and see what moved since you began, and at which turns.',
  'picture-again': 'You have played them all. See what became of the picture that you began with.',
  again: 'Everything has been played. Your first one has had time to settle: try its turns again.',
}

export const programme = {
  next: 'Next',
  reasons,
  acts: {
    picture: 'Begin with twelve statements',
    pictureAgain: 'Take the twelve statements again',
    play: (title: string) => `Begin ${title}`,
    left: (title: string) => `Go on with ${title}`,
    again: (title: string) => `Try turns of ${title} again`,
  },
  pictureTitle: 'First picture',
  picturePlay: 'Twelve statements · about 2 minutes',
  skipPicture: (title: string) => `Or go straight to ${title}`,
  progress: (done: number, all: number) => `${done} of ${all} played to the end`,
  order: 'In any order; this one mixes long and short. No length, title or picture tells what an encounter is.',
  standings: { done: 'Played', begun: 'Begun' },
  short: { long: 'Long', short: 'Short', second: 'Second contact' },
  playAgain: 'Play again',
  playAgainNamed: (title: string) => `Play again: ${title}`,
  look: 'Look again',
  lookNamed: (title: string) => `Look again at ${title}`,
  second: {
    title: 'Second contact',
    intro: 'Three days after a long encounter somebody calls. It goes on from your own report.',
    opens: (date: string) => `Opens ${date}.`,
    from: (title: string) => `After ${title}`,
    openNow: 'Open it now',
    openNowNamed: (title: string) => `Open it now: ${title}`,
    openNowHint: 'For an instructor.',
  },
  desk: {
    title: 'The prosecutor’s desk',
    own: 'Your own file has been handed on.',
    stock:
      'What officers leave behind lands here. A stock file lies ready; play a long encounter first, and it is your own.',
  },
  side: {
    across: {
      title: 'Across your encounters',
      before: (missing: number) =>
        missing === 1
          ? 'After one more encounter there is something to say of all of them together.'
          : `After ${missing} more encounters there is something to say of all of them together.`,
      ready: (cases: number) => `What ${cases} encounters together say of how you look, and of how you ask.`,
      open: 'See what they say',
    },
    picture: {
      title: 'First picture',
      none: 'Twelve statements, answered before and after. It measures nothing; it shows you what moved.',
      once: (date: string) => `Answered on ${date}. Some encounters later, answer them again.`,
      more: (date: string) => `Last answered on ${date}.`,
      open: 'Answer the statements',
      again: 'Answer them again',
      changes: 'See what moved',
    },
    county: {
      title: 'My county',
      none: 'Whom to call where you work, on one card with four moves.',
      open: 'Open My county',
    },
  },
  /** Of what was kept and could not be read. */
  lost: (sittings: number) =>
    sittings === 1
      ? 'One sitting over the first picture could not be read, and is not shown.'
      : `${sittings} sittings over the first picture could not be read, and are not shown.`,
} as const
