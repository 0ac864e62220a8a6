import { inkStory } from './story.ts'

const numbers = `VAR a1 = 1
VAR a2 = 2
VAR a3 = 0
VAR b1 = 1
VAR b2 = 0
VAR la = 1
VAR lb = 0
`

const range = `
=== function range(x, from, to)
~ return (x + from) % 3
`

/** The same programs with numbers in place of lists and turns in place of chance: what steps done again are for. */
export const plainStory = inkStory.map(
  (source) =>
    `${source
      .replace(/^LIST .*\n/gm, '')
      .replace(/^VAR la = .*\nVAR lb = .*\n/m, numbers)
      .replaceAll('LIST_RANGE(', 'range(')
      .replace(/LIST_[A-Z]+\(/g, 'grown(')
      .replace(/(?<![A-Za-z_])\(\)/g, '0')
      .replace(/\((a\d|b\d)(, (a\d|b\d))*\)/g, '$1')
      .replaceAll(' ^ ', ' + ')
      .replaceAll(' !? ', ' != ')
      .replaceAll(' ? ', ' == ')
      .replace(/~ (la|lb|l) (\+|-)= (\w+)/g, '~ $1 = ($1 $2 $3) % 3')
      .replace(/shuffle( once| stopping)?/g, 'cycle')
      .replaceAll('{~', '{&')}${range}`,
)
