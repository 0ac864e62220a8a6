/** Looking at one's own path: what each turn gave up, and why that could be known. */
export const looking = {
  marks: { sound: 'sound', missed: 'a missed chance', costly: 'costly' },
  harmful: 'Harmful',
  axisMark: (axis: string, mark: string) => `${axis}: ${mark}`,
  gaveUp: (percent: number) =>
    percent > 100
      ? 'gave up more than all of its best'
      : percent < 1
        ? 'gave up under 1% of its best'
        : `gave up ${percent}% of its best`,
  legendTitle: 'What the marks mean',
  legend: (sound: number, costly: number) => [
    `A choice is measured by what it gave up: the best a whole path could still come to before it, less the best after it, in per cent of that question’s best.`,
    `Sound: ${sound}% or less. Several choices can be sound, and often are.`,
    `A missed chance: more than ${sound}% and less than ${costly}%.`,
    `Costly: ${costly}% or more.`,
    'A choice is faulted only for a reason that could be known then, or for a rule that holds in any encounter. What shows only later is told as a consequence.',
    'Harmful names harm to a person, whatever the size.',
    'Where these lines are drawn is ours. No study measured them (grade D).',
  ],
  better: (count: number, offered: number) =>
    count === 0
      ? `On this question, none of the ${offered} choices on offer was sound any more.`
      : count === 1
        ? `On this question, one of the ${offered} choices on offer was sound.`
        : `On this question, ${count} of the ${offered} choices on offer were sound.`,
  consequence: (axis: string, percent: number) =>
    `Consequence, not held against you: after this, ${axis.toLowerCase()} could come to ${percent}% less of its best. No rule faults the choice by what had been shown then.`,
  shownThen: 'What was shown',
  insteadFirst: 'Look for it yourself first.',
  tryAgain: 'Try this turn again',
  insteadShow: 'Show what another choice would have done',
  insteadOf: (choice: string) => `Instead: ${choice}`,
  door: (name: string) => `From here no path left the door open with ${name} by the end of the encounter.`,
  doorUnmet: 'From here no path left the door open, by the end of the encounter, with somebody whom you had not met.',
  endings: (open: number, all: number) =>
    open === 1 ? `One of ${all} endings still open.` : `${open} of ${all} endings still open.`,
  endingsClosed: (count: number) =>
    count === 1
      ? 'From here no path came to one ending that was still open.'
      : `From here no path came to ${count} endings that were still open.`,
  endingsShow: 'Name the closed endings',
  unnoted: 'Shown here, and never noted',
  screenOut: (name: string) => `Conduct: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`,
  thought: 'You were thinking',
  soundHere: 'Sound',
  coming: 'The marks are being worked out, over every path of this story.',
  next: {
    title: 'One thing to do next time',
    intro: 'One sentence, in your own words, small and exact.',
    whenExampleSentence: (when: string) => `When I ${when}, I will …`,
    card: 'The four moves, and whom to call where you work, are on one card to print:',
    whenLabel: 'When I',
    willLabel: 'I will',
    whenExample: 'For example, what was there at the turn that cost most:',
    heard: (name: string, said: string) => `hear ${name} say ${said}`,
    saw: (seen: string) => `see this: ${seen}`,
    use: 'Begin with this',
    willHint: 'Something you would say or do in that minute.',
    sentence: (when: string, will: string) => `When I ${when}, I will ${will}.`,
  },
} as const
