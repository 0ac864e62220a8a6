/** Keeping a debrief, on paper and in files, and handing it on. */
export const keep = {
  title: 'Keep it',
  link: {
    title: 'A link to this debrief',
    intro:
      'The whole path is in the link itself. Nothing is uploaded: whoever opens it, with this version of Second Look, sees this debrief. What you wrote in your own words is never in it.',
    rest: 'Notes, first guess, board and report too',
    restHint: 'Without this, it holds your choices only.',
    board: 'The board goes along in any case here: what people say afterwards depends on it.',
    address: 'The link',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    selected: 'This browser does not let the page copy. The link is selected: copy it with the keyboard or the menu.',
    length: (characters: number) => `${characters.toLocaleString('en-US')} characters.`,
  },
  files: {
    title: 'On paper, or as a file',
    intro:
      'The report below prints on plain paper; in the print window it can be saved as a PDF. The table opens in any spreadsheet.',
    said: 'With everything that was said',
    wrote: 'With what I wrote in my own words',
    wroteHint: 'It goes on the paper and into the files, and nowhere else.',
    print: 'Print the report',
    table: 'Turns as a table (CSV)',
    data: 'All of it, for programs (JSON)',
  },
  fromLink: {
    notKept: 'This debrief came with a link. It is not kept in this browser.',
    keep: 'Keep it here',
    already: 'This playthrough is kept in this browser already.',
    open: 'Open the one that is kept',
    onlyChoices:
      'The link holds the choices only. Notes, board and report were not handed on, and count for nothing here.',
    namesChanged:
      'This story was edited since the link was made: its choices can be followed, its notes, board and report can no longer be read and are left out.',
    stopped: (turn: number) =>
      `This story was edited since the link was made. The link can be followed up to turn ${turn}; what was chosen among there has changed.`,
  },
  faults: {
    'cut-short':
      'This link is cut short: its end is missing. Ask for it again, and copy all of it. Nothing was changed in this browser.',
    damaged:
      'This link is not as it was made: something in it was changed on the way. Ask for it again. Nothing was changed in this browser.',
    'too-new':
      'This link was made by a newer Second Look than this one. Update this page, then open it again. Nothing was changed in this browser.',
    unknown: (scenario: string) =>
      `This link is of the encounter “${scenario}”, which is not installed here. Nothing was changed in this browser.`,
  },
  report: {
    title: 'Report',
    begin: 'What stood out',
    axis: 'Question',
    points: 'Points',
    ofBest: 'Of the best path',
    chance: 'By chance',
    marks: 'Marks',
    noted: 'Noted here',
    wrote: 'You wrote',
    next: 'One thing for next time',
    nextBlank: ['When I', 'I will'],
    sources: 'Sources',
    source: (title: string, mark: string) => `${title}. For this, ${mark}.`,
    grades: 'How well each reason is known is said beside it.',
    finding: (axis: string, points: string, about: string) =>
      about === '' ? `${axis} ${points}` : `${axis} ${points} · ${about}`,
    turn: (turn: number, time: string, place: string) => `Turn ${turn}. ${time}, ${place}`,
    ended: 'Here it ended.',
    truth: 'What it was, and how sure you were',
  },
  table: {
    turn: 'turn',
    chapter: 'chapter',
    place: 'place',
    time: 'time',
    choice: 'choice id',
    words: 'choice',
    points: (axis: string) => `${axis.toLowerCase()} points`,
    look: (axis: string) => `${axis.toLowerCase()} look`,
    findings: 'findings',
    notes: 'notes',
    mark: 'mark',
    wrote: 'in my own words',
  },
} as const
