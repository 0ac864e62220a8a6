/** A word or phrase that no story line and no choice uses, and why. Labels and conclusions in a report are meant to be wrong. */
export interface Avoided {
  readonly words: RegExp
  readonly why: string
}

const whole = (words: string) => new RegExp(`\\b(?:${words})\\b`, 'iu')

/** `content.md`, Writing: person first, no label, no promise, nothing that the evidence does not carry. */
export const avoided: readonly Avoided[] = [
  { words: whole('illegals?|illegal (?:alien|immigrant|worker)s?|aliens?'), why: 'a person is not illegal' },
  { words: whole('hookers?|whores?|pimps?|johns'), why: 'no slurs' },
  {
    words: whole('trafficked|trafficking victims?|sex slaves?|slaves?|slavery'),
    why: 'a story shows what is there; it does not name it',
  },
  { words: whole('rescued?|rescuing|saved (?:her|him|them)'), why: 'nobody is rescued; people decide' },
  { words: whole('the (?:witness|victim|suspect|subject|female|male)e?s?'), why: 'a person has a name' },
  {
    words: whole('uncooperative|refused to (?:help|cooperate)|obtained (?:her|his|their) cooperation'),
    why: 'a door is left open; cooperation is never obtained',
  },
  {
    words: whole('chains?|shackles?|handcuffed to|cages?|bruises?|blood'),
    why: 'not graphic; the usual picture is what is unlearned here',
  },
  { words: whole('broken english'), why: 'a language is spoken, or another is' },
]

/** What is never true, so that only a choice that is a promise known to be false may say it. */
export const promises: readonly Avoided[] = [
  { words: /\bI[’'`]?\s?(?:am|’m|'m) not immigration\b/iu, why: 'it cannot be promised for other agencies' },
  { words: /\bnothing (?:is|will be|gets) shared\b/iu, why: 'it cannot be promised' },
  { words: /\byou(?:’re| are) safe\b/iu, why: 'it cannot be promised' },
]
