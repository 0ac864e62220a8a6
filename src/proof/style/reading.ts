import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** The American school grade that can read a text (Flesch and Kincaid, 1975); meant for a few sentences or more. */
export const gradeOf = (text: string): number =>
  fleschKincaid({
    sentence: Math.max(1, text.match(/[.!?…]+["”’)]*(?=\s|$)/gu)?.length ?? 0),
    word: wordsIn(text),
    syllable: syllable(text),
  })
