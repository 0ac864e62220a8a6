import type { ScriptedPlayer } from './player.ts'

/** How many of a text's words begin so. A list entry of several words has to stand as it is. */
function hits(text: string, stems: readonly string[]): number {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}’']+/gu, ' ')} `
  return stems.reduce((sum, stem) => sum + words.split(` ${stem}`).length - 1, 0)
}

/** Takes the text with most words of a list; among equals, and where there is none, what `otherwise` says of them. */
const mostOf =
  (stems: readonly string[], otherwise: ScriptedPlayer): ScriptedPlayer =>
  (texts) => {
    const counts = texts.map((text) => hits(text, stems))
    const most = Math.max(...counts)
    const among = texts.flatMap((text, position) => (counts[position] === most ? [{ text, position }] : []))
    return among[otherwise(among.map(({ text }) => text))]?.position ?? 0
  }

const first: ScriptedPlayer = () => 0
const fewestWords: ScriptedPlayer = (texts) => {
  const lengths = texts.map((text) => text.length)
  return lengths.indexOf(Math.min(...lengths))
}

const soft = [
  ...['ask', 'offer', 'let ', 'would', 'could', 'please', 'gently', 'quiet', 'slow', 'wait', 'sit', 'rest', 'listen'],
  ...[
    'help',
    'safe',
    'water',
    'shade',
    'choose',
    'pick',
    'prefer',
    'want',
    'like',
    'thank',
    'sorry',
    'kind',
    'together',
  ],
]
const asking = [
  'ask',
  'find out',
  'see if',
  'put it to',
  'who ',
  'what ',
  'where ',
  'when ',
  'which ',
  'whether',
  'how ',
]
const official = [
  ...[
    'statement',
    'report',
    'evidence',
    'receipt',
    'record',
    'identif',
    'camera',
    'form',
    'officer',
    'sergeant',
    'deput',
  ],
  ...[
    'prosecut',
    'detective',
    'supervis',
    'document',
    'account',
    'custody',
    'crash',
    'unit',
    'radio',
    'official',
    'law',
  ],
  ...['call', 'state ', 'sign', 'log', 'note', 'warrant', 'investigat'],
]
const arrest = [
  ...[
    'arrest',
    'detain',
    'charge',
    'custody',
    'cuff',
    'seize',
    'search',
    'warn',
    'stay put',
    'hold',
    'stop',
    'suspect',
  ],
  ...['evidence', 'unit', 'go through', 'take ', 'false', 'order ', 'demand', 'identification', 'papers'],
]
const leaving = [
  ...['leave', 'leaving', 'close', 'clear', 'be gone', 'move along', 'let be', 'good night', 'goodbye', 'go back'],
  ...[
    'back in service',
    'end ',
    'is over',
    'take calls',
    'get out',
    'get back',
    'drive ',
    'walk away',
    'need not',
    'rest',
  ],
]
const specialist = [
  ...[
    'advocate',
    'specialist',
    'interpreter',
    'language line',
    'line',
    'nurse',
    'clinic',
    'doctor',
    'medic',
    'ambulance',
  ],
  ...[
    'agency',
    'labor office',
    'hotline',
    'detective',
    'prosecut',
    'sergeant',
    'social',
    'call',
    'phone',
    'dial',
    'book',
  ],
]
const apart = [
  ...['alone', 'apart', 'aside', 'away from', 'private', 'quiet word', 'separate', 'split', 'one by one', 'on her own'],
  ...['on his own', 'break up', 'over to', 'over at', 'nobody can', 'walk with', 'step away', 'out of', 'let her pick'],
]

/** Players who go by the words of what is on offer. */
export const wordPlayers = {
  softest: mostOf(soft, first),
  'questions-first': mostOf(asking, first),
  'most-official': mostOf(official, first),
  'arrest-first': mostOf(arrest, first),
  'shortest-way-out': mostOf(leaving, fewestWords),
  'always-specialist': mostOf(specialist, first),
  'always-separate': mostOf(apart, first),
} as const satisfies Readonly<Record<string, ScriptedPlayer>>
