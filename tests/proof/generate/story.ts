import fc from 'fast-check'
import { pick } from './expression.ts'
import { choice, leave, logic, statements } from './statement.ts'

const choices = (least: number, most: number) => fc.array(choice, { minLength: least, maxLength: most })
const fallback = fc.option(
  leave.map((divert) => `* ${divert}\n`),
  { freq: 3 },
)

/** Statements, choices and a gather: what a knot is made of. */
const knot = (name: string, label: string) =>
  fc
    .record({ before: statements(3), offered: choices(0, 3), fallback, after: statements(2), leave })
    .map(({ before, offered, fallback, after, leave }) => {
      const gather = offered.length > 0 || fallback !== null ? `- (${label})\n` : `- (${label})\n`
      return `${before}${offered.map((make, index) => make(`${name}_${index}`)).join('')}${fallback ?? ''}${gather}${after}${leave}\n`
    })

const fixed = `LIST A = a1, (a2), a3
LIST B = (b1), b2
VAR n = 0
VAR m = 1
VAR w = false
VAR s = "x"
VAR d = -> one
VAR la = (a1)
VAR lb = ()
`

/** Functions whose shape is fixed and whose insides vary. */
const functions = fc
  .record({ fill: logic, list: pick('l += a1', 'l -= a2', 'l = ()', 'l = LIST_INVERT(l)', 'l = l + b1') })
  .map(
    ({ list, fill }) => `=== function bump(ref x)
~ x = (x + 1) % 4
~ return x
=== function grown(x)
~ return x + 1
=== function visits_of(-> x)
~ return READ_COUNT(x)
=== function fill(ref l)
~ ${list}
~ return LIST_COUNT(l)
=== function emptied(ref l)
~ temp before = l
~ l = ()
~ return LIST_ALL(l)
=== function swap(ref l, ref k)
~ temp before = l
~ l = k
~ k = before
=== function said(x)
${/bump|fill|said|swap|emptied|grown|->/.test(fill) ? '' : `${fill}\n`}"{x}"<>
`,
  )

const tunnel = (name: string) =>
  fc
    .record({
      before: statements(2),
      offered: choices(0, 2),
      after: statements(1),
      onwards: pick('->->', '->->', '->->', '->-> two', '->-> d'),
    })
    .map(
      ({ before, offered, after, onwards }) =>
        `${before}${offered.map((make, index) => make(`${name}_${index}`)).join('')}${offered.length > 0 ? `- (${name}_end)\n` : ''}${after}${onwards}\n`,
    )

const thread = (name: string) =>
  choices(1, 2).map((offered) => `${offered.map((make, index) => make(`${name}_${index}`)).join('')}- -> DONE\n`)

/** A whole program. Some do not compile: those are passed over. */
export const inkStory: fc.Arbitrary<string> = fc
  .record({
    start: statements(2),
    one: knot('one', 'mark'),
    two: knot('two', 'gathered'),
    inner: knot('inner', 'inside'),
    three: knot('three', 'after'),
    aside: tunnel('aside'),
    deep: tunnel('deep'),
    lists: tunnel('lists'),
    maybe: tunnel('maybe'),
    offers: thread('offers'),
    offer: thread('offer'),
    handed: thread('handed'),
    functions,
  })
  .map(
    (part) => `${fixed}${part.start}-> one
=== one
${part.one}=== two
${part.two}= inner
${part.inner}=== three
${part.three}=== aside
${part.aside}=== deep(ref x)
~ x = (x + 1) % 3
deep {x}
${part.deep}=== lists(ref l)
~ l = LIST_INVERT(l)
${part.lists}=== maybe(-> where)
{ n > 1: ->-> where }
${part.maybe}=== offers
${part.offers}=== offer(x)
{ x > 1: -> DONE }
${part.offer}=== handed(l)
~ l -= a1
${part.handed}=== leads(-> where)
+ [lead {n}] -> where
${part.functions}`,
  )
