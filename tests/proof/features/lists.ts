import type { Feature } from './feature.ts'

const two = 'LIST A = a1, (a2), a3\nLIST B = (b1), b2\n'

/** Lists, and what they meet. */
export const lists: readonly Feature[] = [
  {
    name: 'adding and taking away',
    ink: `LIST bag = lamp, (rope), key\n-> hub\n=== hub\n* [lamp]\n~ bag += lamp\n-> hub\n* [key]\n~ bag += key\n-> hub\n* [drop]\n~ bag -= rope\n-> hub\n* {bag ? (lamp, key)} [both] {bag} -> END\n* [say] {bag} {LIST_COUNT(bag)} -> END`,
  },
  {
    name: 'a list behind a ref parameter inside a tunnel',
    ink: `${two}VAR l = ()\n-> k\n=== k\n* [A] -> t(A) ->\n* [B] -> t(B) ->\n* [l] -> t(l) ->\n- {A} {B} {l}\n-> END\n=== t(ref v)\n* [all]\n~ v = LIST_ALL(v)\n* [none]\n~ v = ()\n* [invert]\n~ v = LIST_INVERT(v)\n- { LIST_ALL(v) }\n->->`,
  },
  {
    name: 'an emptied list remembers its origin',
    ink: `${two}VAR x = ()\n-> k\n=== k\n* [a]\n~ x = A\n* [b]\n~ x = B\n* [c]\n- ~ x = ()\n* * [all] {LIST_ALL(x)}\n* * [inv] {LIST_INVERT(x)}\n- -> END`,
  },
  {
    name: 'one empty list under two names',
    ink: `${two}VAR x = (a1)\nVAR y = (b1)\n-> k\n=== function clear(ref v)\n~ v = ()\n=== k\n* [x]\n~ clear(x)\n-> k\n* [y]\n~ clear(y)\n-> k\n* [copy]\n~ x = y\n-> k\n* [say] {LIST_ALL(x)}, {LIST_ALL(y)} -> END`,
  },
  {
    name: 'an empty list literal remembers who was emptied',
    ink: `${two}VAR x = (a1)\nVAR y = (b1)\n-> k\n=== function none(ref v)\n~ temp was = LIST_ALL(e())\n~ v = e()\n~ return was\n=== function e()\n~ return ()\n=== k\n+ {k < 4} [x] {none(x)} -> k\n+ {k < 4} [y] {none(y)} -> k\n* [say] {LIST_ALL(e())} -> END`,
  },
  {
    name: 'a literal emptied one way or another',
    ink: `${two}VAR x = (a1)\nVAR y = (b1)\n-> k\n=== function none(ref v)\n~ v = e()\n=== function e()\n~ return ()\n=== k\n* [x]\n~ none(x)\n* [y]\n~ none(y)\n- * * [say] {LIST_ALL(e())} -> END`,
  },
  {
    name: 'the order of items, where it is seen',
    ink: `LIST A = a1, a2\nLIST B = b1, b2\nVAR l = ()\n-> k\n=== k\n* [a]\n~ l += a1\n-> k\n* [b]\n~ l += b1\n-> k\n* {LIST_COUNT(l) == 2} [max] {LIST_MAX(l)} {LIST_MIN(l)} {LIST_ALL(l)} {LIST_MAX(LIST_ALL(l))} -> END\n* [out] -> END`,
  },
  {
    name: 'items of one number',
    ink: `LIST A = (x = 1), y = 1, z = 2\n-> k\n=== k\n* [y]\n~ A += y\n-> k\n* [x]\n~ A -= x\n~ A += x\n-> k\n* [z]\n~ A += z\n-> k\n* [say] {A} {LIST_MIN(A)} -> END`,
  },
  {
    name: 'LIST_RANDOM under a seed',
    ink: `LIST A = a, b, c\n-> k\n=== k\n* [a]\n~ A += a\n-> k\n* [b]\n~ A += b\n-> k\n* [say] {LIST_RANDOM(A)} {LIST_RANDOM(LIST_ALL(A))} -> END`,
  },
  {
    name: 'a list as a state machine',
    ink: `LIST s = off, on, broken\nVAR v = off\n-> k\n=== k\n+ {v < broken} [next]\n~ v++\n-> k\n+ {v > off} [back]\n~ v--\n-> k\n* {v == broken} [fix] {v} {LIST_VALUE(v)} -> END`,
  },
  {
    name: 'a list from a number',
    ink: `LIST A = a, b, c\nVAR n = 1\n-> k\n=== k\n+ {n < 3} [up]\n~ n++\n-> k\n* [say] {A(n)} {LIST_RANGE(LIST_ALL(a), 2, n)} -> END`,
  },
  {
    name: 'a list in a temporary of a thread',
    ink: `${two}-> k\n=== k\n~ temp l = A\n<- th(l)\n* [own]\n~ l += a1\n{l} -> END\n=== th(m)\n* [th]\n~ m -= a2\n{m} {LIST_ALL(m)}\n-> k\n* [two] {A ^ m} -> END`,
  },
  {
    name: 'a temporary list declared anew',
    ink: `${two}-> k\n=== k\n~ temp l = A\n{ k > 1:\n  ~ l = B\n}\n~ l = ()\n+ {k < 3} [again] {LIST_ALL(l)} -> k\n* [say] {LIST_INVERT(l)} -> END`,
  },
]
