import type { Feature } from './feature.ts'

/** What is kept from one choice to the next in variables. */
export const variables: readonly Feature[] = [
  {
    name: 'a global read later',
    ink: `VAR x = 0\n-> hub\n=== hub\n* [a]\n~ x = 1\n* [b]\n~ x = 2\n* [c]\n- -> next\n=== next\n+ [go] -> show\n=== show\n{x}\n-> END`,
  },
  {
    name: 'a global overwritten before it is read',
    ink: `VAR x = 0\n-> hub\n=== hub\n+ [a]\n~ x = 1\n+ [b]\n~ x = 2\n- -> next\n=== next\n+ {x > 1} [go]\n+ [on]\n- ~ x = 5\n{x}\n-> END`,
  },
  {
    name: 'a string built from a number',
    ink: `VAR s = ""\nVAR n = 0\n-> hub\n=== hub\n+ {n < 2} [more]\n  ~ n++\n  ~ s = "{s}{n}"\n  -> hub\n+ [say] {s} -> END`,
  },
  {
    name: 'a temporary in a knot with choices',
    ink: `-> k(2)\n=== k(x)\n~ temp y = x * 2\n* [a]\n~ y = y + 1\n* [b]\n~ x = 7\n* [c]\n- {x} {y}\n* * [d] {y}\n- -> END`,
  },
  {
    name: 'a temporary that a global shadows',
    ink: `VAR g = 1\n-> k\n=== k\n* [a]\n~ g = 3\n* [b]\n- -> t(4)\n=== t(h)\n~ temp i = g\n* [x] {g}{h}{i} -> END`,
  },
  {
    name: 'a ref parameter to a global',
    ink: `VAR x = 0\n-> hub\n=== function up(ref v)\n~ v = v + 1\n=== hub\n+ {x < 3} [up]\n~ up(x)\n-> hub\n+ [say] {x} -> END`,
  },
  {
    name: 'a ref parameter in a tunnel, to a temporary below',
    ink: `-> k\n=== k\n~ temp y = 1\n-> t(y) ->\n{y}\n-> END\n=== t(ref v)\n* [a]\n~ v = 5\n* [b]\n- ->->`,
  },
  {
    name: 'a ref parameter in a tunnel, to one of two globals',
    ink: `VAR a = 0\nVAR b = 0\n* [a] -> t(a) ->\n* [b] -> t(b) ->\n- {a}{b}\n-> END\n=== t(ref v)\n* [one]\n~ v = 1\n* [two]\n~ v = 2\n- ->->`,
  },
  {
    name: 'a ref parameter handed on through two tunnels',
    ink: `VAR a = 0\nVAR b = 9\n-> k\n=== k\n* [a] -> t(a) ->\n* [b] -> t(b) ->\n- {a}{b} -> END\n=== t(ref v)\n-> u(v) ->\n* [t]\n~ v += 1\n- ->->\n=== u(ref w)\n* [u]\n~ w += 10\n* [n]\n- ->->`,
  },
  {
    name: 'a ref parameter only written to',
    ink: `VAR a = 0\nVAR b = 0\n* [a] -> t(a)\n* [b] -> t(b)\n=== t(ref v)\n* [one]\n~ v = 1\n{a}{b} -> END`,
  },
  {
    name: 'recursion with a ref parameter',
    ink: `VAR n = 0\n-> k\n=== function down(ref v, by)\n{ by > 0:\n  ~ v += by\n  ~ down(v, by - 1)\n}\n=== k\n* [two]\n~ down(n, 2)\n* [three]\n~ down(n, 3)\n- {n} -> END`,
  },
  {
    name: 'true and 1 are printed otherwise',
    ink: `VAR w = false\n-> k\n=== k\n* [a]\n~ w = true\n* [b]\n~ w = 1\n* [c]\n~ w = 1.0\n- {w:yes}\n* * [say] {w} {w / 2} -> END`,
  },
  {
    name: 'an input steers and is copied',
    depth: 3,
    inputs: { willing: [0, 1, 2] },
    ink: `VAR willing = 0\nVAR was = 0\n-> k\n=== k\n* {willing > 1} [a]\n* [b]\n~ was = willing\n+ [c] {willing == 2: open} -> k\n- {was}\n* * [d] {willing} -> END`,
  },
  {
    name: 'two inputs, one behind the other',
    depth: 4,
    inputs: { late: [false, true], willing: [0, 1] },
    ink: `VAR willing = 0\nVAR late = false\n-> k\n=== k\n{ late:\n  { willing > 0: both | late }\n- else: early\n}\n+ {k < 3} [on] -> k\n* {late} [leave] -> END`,
  },
  {
    name: 'given values are roots',
    given: { state: ['co', 'ca'] },
    ink: `VAR state = "co"\n-> k\n=== k\n* [a]\n* {state == "ca"} [b]\n- {state}\n* * [c] -> END`,
  },
]
