/** What happened: one's own path, without judgement. */
export const happened = {
  intro: 'Your own path, as it was. Along it, nothing is judged.',
  where: (turn: number, turns: number, time: string, place: string) =>
    [`Turn ${turn} of ${turns}`, time, place].filter((part) => part !== '').join(' · '),
  turns: 'Turns',
  jump: 'Jump to a turn',
  last: 'The end',
  youSaid: 'You',
  endHere: 'Here the path stops.',
  noted: 'Noted here',
  notedNothing: 'Nothing noted here.',
  inNotebook: (count: number) =>
    count === 0
      ? 'Your notebook was still empty.'
      : count === 1
        ? 'In your notebook by then: 1 note'
        : `In your notebook by then: ${count} notes`,
  transport: 'Replay',
  first: 'First',
  back: 'Back',
  play: 'Play',
  pause: 'Pause',
  on: 'Next',
  end: 'Last',
  seek: 'Turn',
  picture: 'Show the picture',
  pictureOff: 'Put the picture away',
  asked: 'asked',
  ask: {
    title: 'What were you thinking?',
    intro: 'What were you thinking at these turns? Say it before you go on to what we think of them.',
    coming: 'Which turns to ask about is being worked out.',
    at: (turn: number, place: string) => (place === '' ? `Turn ${turn}` : `Turn ${turn}, ${place}`),
    field: (turn: number) => `What were you thinking at turn ${turn}?`,
    kept: 'It stays on this device beside the playthrough: in no link, in no record, and in no file unless you ask for it.',
    notStored: 'This debrief was opened from a link: what you write here is gone when you leave the page.',
    unkept:
      'What you wrote last could not be kept: this browser lets nothing be stored, or is full. Copy it before you leave.',
    written: 'answered',
  },
  toLook: 'Now look at it',
} as const
