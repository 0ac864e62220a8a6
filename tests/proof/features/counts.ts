import type { Feature } from './feature.ts'

/** What Ink itself counts. */
export const counts: readonly Feature[] = [
  { name: 'a once-only choice', ink: `-> hub\n=== hub\n* [a] A -> hub\n* [b] B -> hub\n* -> END` },
  { name: 'a sticky choice with a count', ink: `-> hub\n=== hub\n+ [again] -> hub\n* {hub > 2} [out] {hub} -> END` },
  {
    name: 'a count with a most',
    ink: `-> hub\n=== hub\n+ (b) [again] -> hub\n* {b >= 3} [out] -> END\n* {4 < b} [late] -> END`,
  },
  {
    name: 'a count told apart case by case',
    ink: `-> hub\n=== hub\n{ hub:\n- 1: one\n- 2: two\n- else: many\n}\n+ [again] -> hub\n* {hub == 4} [four] -> END`,
  },
  { name: 'a count modulo', ink: `-> hub\n=== hub\n{hub % 3}\n+ [again] -> hub\n* {hub % 2 == 0} [even] -> END` },
  {
    name: 'a label of a gather',
    ink: `-> k\n=== k\n* [a] -> g\n* [b] -> h\n- (g) G\n- (h) {g:was|was not}\n* * [go]\n- - {k.g} -> END`,
  },
  {
    name: 'a stitch and its knot',
    ink: `-> k\n=== k\n= a\n* [x] -> b\n* [y] -> c\n= b\nB -> c\n= c\n{k} {k.b} {k.a}\n* [z] {k.b:seen|not} -> END`,
  },
  {
    name: 'READ_COUNT of a variable',
    ink: `VAR d = -> a\n-> hub\n=== hub\n+ {hub < 4} [a] -> a\n+ {hub < 4} [b] -> b\n* [turn]\n~ d = -> b\n-> hub\n* [say] {READ_COUNT(d)} -> END\n=== a\nA -> hub\n=== b\nB -> hub`,
  },
  {
    name: 'TURNS_SINCE',
    ink: `-> hub\n=== hub\n* [a] -> a\n+ {hub < 4} [wait] -> hub\n* {TURNS_SINCE(-> a) > 1} [late] -> END\n* {TURNS_SINCE(-> a) == -1} [never] -> END\n=== a\nA -> hub`,
  },
  {
    name: 'TURNS_SINCE of a parameter',
    ink: `-> hub\n=== function came(-> x)\n~ return TURNS_SINCE(x) >= 0\n=== hub\n* [a] -> a\n* [b] -> b\n* {came(-> a)} [after a] -> END\n* {came(-> b)} [after b] {TURNS_SINCE(-> b)} -> hub\n* -> END\n=== a\n-> hub\n=== b\n-> hub`,
  },
  {
    name: 'TURNS with a most',
    ink: `-> hub\n=== hub\n+ [wait] -> hub\n* {TURNS() > 3} [late] -> END\n* {TURNS() == 1} [now] -> END`,
  },
  {
    name: 'CHOICE_COUNT',
    ink: `-> hub\n=== hub\n* [a] -> hub\n* {CHOICE_COUNT() < 1} [b] -> hub\n* {CHOICE_COUNT() < 2} [c] {CHOICE_COUNT()} -> END`,
  },
  { name: 'a stopping sequence', ink: `-> hub\n=== hub\n{one|two|three}\n+ {hub < 6} [again] -> hub\n* [out] -> END` },
  {
    name: 'a cycle and a once-only sequence',
    ink: `-> hub\n=== hub\n{&a|b|c} {!x|y}.\n+ [again] -> hub\n* [out] -> END`,
  },
  { name: 'a shuffle under a seed', ink: `-> hub\n=== hub\n{~a|b|c} {hub > 3: -> END}\n+ [again] -> hub` },
  {
    name: 'shuffle once and shuffle stopping',
    ink: `-> hub\n=== hub\n{ shuffle once:\n- one\n- two\n}\n{ shuffle stopping:\n- x\n- y\n- z\n}\n+ [again] -> hub\n* [out] -> END`,
  },
  {
    name: 'RANDOM under a seed',
    ink: `-> hub\n=== hub\n{RANDOM(1, 6)}\n* [a] -> hub\n* [b]\n~ SEED_RANDOM(3)\n-> hub\n* -> END`,
  },
  { name: 'RANDOM once more or less', ink: `* [a] {RANDOM(1, 6)}\n* [b]\n- * * [go] {RANDOM(1, 99)} -> END` },
  {
    name: 'a count of a knot entered in the middle',
    ink: `-> k.b\n=== k\n= a\n* [x] -> b\n= b\n+ {k < 4} [a] -> a\n+ [say] {k} {k.a} -> END`,
  },
  {
    name: 'a count that choosing adds to',
    ink: `-> k\n=== k\n* [in] -> j.m\n* [self] -> k\n- -> END\n=== j\n- (m) {j} {j.m}\n+ {j < 3} [again] -> m\n+ {j < 4} [out] -> k\n* [end] {j}{m} -> END`,
  },
]
