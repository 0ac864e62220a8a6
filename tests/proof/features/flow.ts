import type { Feature } from './feature.ts'

/** Where flow goes, and comes back to. */
export const flow: readonly Feature[] = [
  {
    name: 'a tunnel with choices, from two places',
    ink: `* [a] -> t ->\n  A -> END\n* [b] -> t ->\n  B -> END\n=== t\n* [x] X\n* [y] Y\n- ->->`,
  },
  {
    name: 'choices in a tunnel that look at a global',
    ink: `VAR x = 0\n* [a]\n~ x = 1\n* [b]\n- -> k\n=== k\n* [go] -> t ->\n- over -> END\n=== t\n{x}\n* {x} [yes]\n* [no]\n- ->->`,
  },
  {
    name: 'tunnels in tunnels',
    ink: `-> t -> u ->\nend -> END\n=== t\n* [x] -> u ->\n* [y]\n- T\n->->\n=== u\n* [p] P\n+ [q] Q\n- ->->`,
  },
  {
    name: 'a tunnel that returns elsewhere',
    ink: `VAR x = 0\n-> k\n=== k\n-> t ->\nback {x} -> END\n=== t\n* [on] ->->\n* [away]\n~ x = 2\n->-> other\n=== other\nOther {x} -> END`,
  },
  {
    name: 'a tunnel that returns to a variable',
    ink: `VAR d = -> one\n* [one]\n* [two]\n~ d = -> two\n- -> t ->\nback -> END\n=== t\n* [go] ->-> d\n* [stay] ->->\n=== one\nOne -> END\n=== two\nTwo -> END`,
  },
  {
    name: 'a divert to a variable',
    ink: `VAR d = -> a\nVAR x = 0\n-> hub\n=== hub\n* [to b]\n~ d = -> b\n* [to a]\n* [x]\n~ x = 1\n- -> wait\n=== wait\n+ [go] -> d\n=== a\nA {x} -> END\n=== b\nB -> END`,
  },
  {
    name: 'a divert target as a parameter',
    ink: `-> k(-> a)\n=== k(-> d)\n* [go] -> d\n* [other] -> k(-> b)\n=== a\nA -> END\n=== b\nB -> END`,
  },
  {
    name: 'threads',
    ink: `-> hub\n=== hub\n<- one\n<- two(3)\n* [own] -> END\n=== one\n* [one] One -> hub\n=== two(x)\n* [two {x}] {x} -> hub\n* [three]\n~ x = 5\n{x} -> hub`,
  },
  {
    name: 'a thread that comes back with a variable',
    ink: `-> hub\n=== hub\n~ temp n = hub * 2\n<- t(-> after, n)\n* [own] {n} -> END\n=== t(-> back, m)\n* [t] {m} -> back\n=== after\nafter -> hub`,
  },
  { name: 'threads in tunnels', ink: `-> t ->\nback -> END\n=== t\n<- th\n* [x] X\n- ->->\n=== th\n* [th] Th\n->->` },
  {
    name: 'a choice of a thread after a variable divert',
    ink: `VAR d = -> a\n* [a]\n* [b]\n~ d = -> b\n- -> d\n=== a\n<- th(1)\n-> DONE\n=== b\n<- th(2)\n<- th(3)\n-> DONE\n=== th(x)\n* [t {x}] {x} {d == -> a} -> END`,
  },
  {
    name: 'functions in conditions of choices',
    ink: `VAR x = 1\n-> hub\n=== function big()\n~ return x > 1\n=== hub\n* [up]\n~ x = 2\n-> hub\n* {big()} [big] -> END\n* {not big()} [small] -> hub\n* -> END`,
  },
  {
    name: 'a function that writes and is called in a condition',
    ink: `VAR n = 0\n-> hub\n=== function tick()\n~ n++\n~ return n < 6\n=== hub\n+ {tick()} [again] -> hub\n* [say] {n} -> END`,
  },
  {
    name: 'words from a function, trimmed',
    ink: `VAR x = 0\n-> hub\n=== function word()\n{ x == 0:\n  zero\n- else:\n  more\n}\n=== hub\nA {word()} b.\n* [x]\n~ x = 1\n-> hub\n* [y] It is {word()}{word()}, -> END`,
  },
  {
    name: 'glue over a choice',
    ink: `-> k\n=== k\nOne <>\n* [a] <> two\n* b<>\n* c[d] <>\n- <> three\n<> four\n-> END`,
  },
  {
    name: 'choice text inside and outside',
    ink: `VAR n = 1\n-> hub\n=== hub\n* Say {n}[ loud] out\n~ n = 2\n-> hub\n+ {hub < 3} [In {n}] out {n} -> hub\n* "{n}"[,] he said -> END`,
  },
  {
    name: 'tags on lines and choices',
    ink: `# top\nVAR n = 1\n-> k\n=== k\nLine # tag {n}\n* [a # on choice] after # x\n~ n = 2\n-> k\n* b # both {n}\n- -> END`,
  },
  {
    name: 'fallbacks',
    ink: `-> k\n=== k\n* [a] -> k\n* {k > 5} [b]\n* -> f\n=== f\nF\n* {false} [x]\n* ->\n  G\n- -> END`,
  },
  {
    name: 'choices in conditional blocks',
    ink: `VAR x = 0\n-> k\n=== k\n{ x == 0:\n  * [a]\n~ x = 1\n    -> k\n- else:\n  * [b] -> l\n}\n* [c] -> l\n=== l\nL {x} -> END`,
  },
  {
    name: 'nested choices and gathers',
    ink: `* [a]\n  * * [b] B\n  * * [c]\n    * * * [d] D\n  - - (g) G\n* [e]\n- (h) {g} {h}\n-> END`,
  },
  {
    name: 'an EXTERNAL with a function in its place',
    ink: `EXTERNAL out(x)\n-> k\n=== k\n* [a] {out(1)}\n* [b] {out(2)}\n- {out(3)} -> END\n=== function out(x)\n~ return x * 10`,
  },
  {
    name: 'errors on one path only',
    ink: `VAR x = 0\n-> k\n=== k\n* [a]\n~ x = 1\n* [b]\n- * * [c]\n- { x: {x + ()} }\nok -> END`,
  },
  { name: 'a loose end', ink: `-> k\n=== k\n* [a] fine -> END\n* [b] and then` },
]
