/** For instructors: the plan of a lesson, what to ask, how to handle distress. `docs/instructors.md` is made from it. */
export const guide = {
  title: 'Before you teach',
  intro:
    'A lesson takes 50 minutes: the encounter is the smaller half, the second look the larger one. Play it once alone before you teach it.',
  plan: {
    title: 'Fifty minutes',
    of: (title: string) => `Fifty minutes with “${title}”`,
    minutes: 'Minutes',
    what: 'What',
    how: 'How',
    rows: [
      {
        from: 0,
        to: 4,
        what: 'First picture',
        how: 'Everyone answers the statements alone, before anything is said about the subject. No discussion yet.',
      },
      {
        from: 4,
        to: 7,
        what: 'Briefing',
        how: 'Read the call aloud. Everyone gives a first guess and how sure they are. Say that they may pass at any time, and where to go if they need air.',
      },
      {
        from: 7,
        to: 27,
        what: 'Play',
        how: 'Together: read each moment out, take the small choices yourself and quickly, give the time to the decisive ones. Each on their own: hold them at the decisive moments, and talk there.',
      },
      {
        from: 27,
        to: 32,
        what: 'Board and report',
        how: 'What do you suspect, which standard do your facts meet, what speaks against it? Settle the board, then the six lines. Ask for facts as seen and said.',
      },
      {
        from: 32,
        to: 36,
        what: 'In their words',
        how: 'Let it be read in silence. Say that it is fiction, written so that one hears the other side of the door.',
      },
      {
        from: 36,
        to: 47,
        what: 'Two turns',
        how: 'One at which the class split, one that cost most. First what people were thinking, then the reasons side by side, then the turn tried again by everyone. No more than two.',
      },
      {
        from: 47,
        to: 50,
        what: '“When I ___, I will ___”',
        how: 'Each writes one sentence, small and exact, for their next shift. Nobody has to read theirs out. First picture again, if time is left, or days later.',
      },
    ],
    handedOn: {
      title: 'Fifty minutes at the prosecutor’s desk',
      intro:
        'Best a week after the encounter that it goes on from, with the file of the class itself: play that one together, and open this one from there, under “Afterward”, “Where this goes”. Officers see what becomes of a report; prosecutors, what they would have needed.',
      rows: [
        {
          from: 0,
          to: 8,
          what: 'The file',
          how: 'It stands on the screen before anybody joins. Read it line by line. Of each line: what would somebody make of it who means it harm? Who of us wrote it? Then the first guess.',
        },
        {
          from: 8,
          to: 20,
          what: 'To the three cards',
          how: 'Take the reading and the errands yourself, quickly. Give the time to three moments: how the person hears from the office, what they want, and what they are told of benefits.',
        },
        {
          from: 20,
          to: 27,
          what: 'Board and memo',
          how: 'For each element: which page shows it, and what if that page falls? What speaks against it? Vote on what to file, and ask those for declining first. Settle the memo as you would a report.',
        },
        {
          from: 27,
          to: 34,
          what: 'The months',
          how: 'What does the other side get, and when? Is that one coming, yes or no? Let somebody argue for the list, for the odds, for the warrant: tired, decent people do.',
        },
        {
          from: 34,
          to: 37,
          what: 'In their words',
          how: 'Let it be read in silence. Say that it is fiction.',
        },
        {
          from: 37,
          to: 47,
          what: 'Back to the turn',
          how: 'In the second look your desk says at which turn of the earlier encounter something was lost or kept; from there go back to that session and play the turn on the screen. What would have taken a minute more? Then one turn at the prosecutor’s desk, tried again by everyone.',
        },
        {
          from: 47,
          to: 50,
          what: '“When I ___, I will ___”',
          how: 'One sentence for the next report, or the next file. Nobody has to read theirs out.',
        },
      ],
    },
    court: {
      title: 'Fifty minutes with a jury',
      intro:
        'The room is a panel too: it has pictures in its head, and the lesson is about asking for them. Before you begin, say that nobody will be asked what they themselves think, and keep to it.',
      rows: [
        {
          from: 0,
          to: 5,
          what: 'First picture',
          how: 'Everyone answers the statements alone. They are not shown, and nobody is asked; they are for comparing with the talk at the end.',
        },
        {
          from: 5,
          to: 10,
          what: 'The night before',
          how: 'Take it quickly. Of each thing that is laid out: could one of twelve hold it in a hand? Then the first guess.',
        },
        {
          from: 10,
          to: 23,
          what: 'Twenty minutes with a panel',
          how: 'Read each question aloud as it would be said, and wait. What could somebody answer who thinks otherwise? Which of them leave no honest answer? Vote on the three topics; do not say yet what the rules say.',
        },
        {
          from: 23,
          to: 29,
          what: 'Board, strike and sheet',
          how: 'Before anybody is struck: which words of that juror stand in your notes? Where there are none, what is it that you go by? Settle the sheet in the jurors’ own words.',
        },
        {
          from: 29,
          to: 37,
          what: 'The chair, and the trial',
          how: 'Give the time to two moments: what is done to make somebody ready, and the call at ten at night. Let somebody argue for the warrant and for the three lines: both are meant to help.',
        },
        {
          from: 37,
          to: 41,
          what: 'The jury room, and in their words',
          how: 'Let both be read in silence. The verdict is not scored, and nobody is to be blamed for it. Say that it is fiction.',
        },
        {
          from: 41,
          to: 47,
          what: 'One question, asked again',
          how: 'Take the picture that was loudest in that room, and go back to the turn at which it could have been heard, or was put there. Everyone tries that turn again.',
        },
        {
          from: 47,
          to: 50,
          what: '“When I ___, I will ___”',
          how: 'One question, written down as one would say it. Nobody has to read theirs out.',
        },
      ],
    },
    span: (from: number, to: number) => `${from}–${to}`,
    longer: (playTime: string) =>
      `Alone, this encounter takes ${playTime}. A class that talks needs about half as much again: take the small choices yourself, so that the decisive moments get their minutes.`,
    shorter: (playTime: string) =>
      `Alone, this encounter takes ${playTime}: there is time to play it, or a second short one, within the same twenty minutes.`,
  },
  pick: 'Encounter',
  decisive: {
    title: 'What to ask at the decisive moments',
    intro:
      'Ask, and wait: ten seconds are long, and worth it. Ask for what was seen before you ask what should be done. The choices on offer, in the order in which people meet them, stand under each moment; they give nothing away of what follows.',
    everywhere: 'At each of them, first and last:',
    inApp: 'The page in the app shows them for each encounter.',
    coming: 'Looking through the story…',
    none: 'The story could not be fetched, so its moments cannot be shown. The questions below are asked in any encounter.',
    at: (place: string, number: number) => `${number}. ${place}`,
    choices: 'On offer there',
  },
  questions: {
    title: 'Questions for any encounter',
    first: 'What have you seen and heard here yourself, and what do you only believe?',
    last: 'What would you have to see to decide otherwise?',
    topics: {
      language: 'In whose language is this, and who profits from carrying the words?',
      hearing: 'Who is near enough to hear, and what does that do to an honest answer?',
      care: 'Who is hurt, tired or thirsty here, and does that come before your question?',
      asking: 'Does this have to be asked now? How would it sound to somebody who fears the answer?',
      deciding: 'Whose decision is this? What would it take to leave it with them?',
      saying: 'What have they been told about you, and what can you truthfully say of what you will and will not do?',
      promises: 'What can you keep of what you are about to promise? Who decides it in truth?',
      belongings: 'Whose things are these, and what do they mean to the one they belong to?',
      afterwards: 'You leave in an hour. What happens to them tonight because of what you did?',
      support: 'Who else could stand by this person, with their consent, who carries no badge?',
      respect: 'What did the others just see you do to somebody? What will they make of it?',
      force: 'What power do you have here that they know of? What does it do to what they say?',
      records: 'What could be shown in a year without anybody having to say it again?',
      authority: 'What entitles you to be here, to ask this, to go on? For how long?',
      telling: 'Who has to know of this, and what exactly do you tell them?',
      scene: 'What about the place itself has to be seen to first?',
      proving: 'What proves it, which element, and what is left if that falls?',
      disclosing: 'Who has to be told this, and what does it cost if they find it out for themselves?',
    },
    inRoom: 'To ask the class here',
  },
  distress: {
    title: 'When it touches somebody',
    points: [
      'Some people in the room will know this from their own life, their family’s, or a case that did not end well. You will not know who. Teach as if they were there.',
      'Say at the beginning what it contains, that nothing is graphic, and that anybody may stop, step out or put the phone down without a word. Mean it: ask nobody why.',
      'Never ask anybody to tell of their own experience, and never make a joke about the people in the story, or let one stand.',
      'If somebody goes quiet or leaves: pause everyone (the class waits, nothing is lost), give the room two minutes, and have a second instructor or a peer look in on them. Do not follow in front of all.',
      'If somebody speaks of something of their own: thank them, do not ask on, and offer to talk afterward, apart, with somebody whose task it is. If a person is in danger now, that comes before the lesson.',
      'Anger at a choice is often about an old case. Ask what they would need to know, not why they did it.',
      'End on something that can be done. Leave ten quiet minutes after class in which you are there and the door is open.',
    ],
    lines: 'Keep these where everybody can see them.',
  },
  rules: {
    title: 'What holds in the room',
    points: [
      'Nobody is named. Votes and reasons have no name on them, for you neither; do not guess aloud whose they are.',
      'Counts under three are not shown on the screen. In a class of fewer than eight, talk instead of showing splits.',
      'Several choices can be sound. Ask for reasons before you say what the rules say, and say so where nobody knows.',
      'Not every encounter is trafficking. To clear one well counts as much as to see one.',
      'No size of points is a measurement. They order reasons; they do not weigh people.',
    ],
  },
  forms: {
    title: 'Together, or each on their own',
    points: [
      'Together suits a first lesson, a room without phones (count hands), and a class that should argue.',
      'Each on their own shows how far people part from the same beginning. Hold them at the decisive moments, or the fast ones wait for the slow.',
      'A hold stops everyone at the same place of the story, not at the same minute. Let them go on as soon as most are there.',
    ],
  },
  toDesk: 'To your sessions',
  draft:
    'No survivor and no prosecutor has read this plan yet. It rests on general teaching practice and was not tested.',
} as const
