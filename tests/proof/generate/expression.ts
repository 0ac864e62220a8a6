import fc from 'fast-check'

const pick = <Value>(...values: Value[]) => fc.constantFrom(...values)
const join = (...parts: (fc.Arbitrary<string> | string)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(''))

/** Knots that a divert may name. */
export const knots = ['one', 'two', 'three', 'two.inner'] as const
export const place = pick(...knots, 'two.inner', 'one.mark', 'three.after')
const list = pick('la', 'lb')
const item = pick('a1', 'a2', 'a3', 'b1', 'b2')

const leafNumber = fc.oneof(
  { weight: 4, arbitrary: pick('n', 'm', 'n', '0', '1', '2', '3') },
  { weight: 3, arbitrary: place },
  pick(
    'TURNS()',
    'CHOICE_COUNT()',
    'visits_of(d)',
    'READ_COUNT(d)',
    'TURNS_SINCE(d)',
    'grown(n)',
    'bump(n)',
    'bump(m)',
    'fill(la)',
    'fill(lb)',
  ),
  join('TURNS_SINCE(-> ', place, ')'),
  join('READ_COUNT(-> ', place, ')'),
  join(pick('LIST_COUNT', 'LIST_VALUE'), '(', list, ')'),
)

export const number: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: leafNumber },
  join('(', leafNumber, pick(' + ', ' - ', ' * '), leafNumber, ')'),
  join('(', leafNumber, ' % ', pick('2', '3'), ')'),
  join('MIN(', leafNumber, ', ', pick('1', '2'), ')'),
)

export const items: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: pick('()', '(a1, a3)', '(b1)', '(a2, b2)', 'a2') },
  join('(', list, pick(' + ', ' - '), item, ')'),
  join('(', list, pick(' + ', ' - ', ' ^ '), list, ')'),
  join(pick('LIST_ALL', 'LIST_INVERT', 'LIST_MIN', 'LIST_MAX'), '(', list, ')'),
  join('LIST_RANGE(LIST_ALL(', list, '), 1, ', pick('1', '2'), ')'),
  join('(', list, ' + 1)'),
  pick('emptied(la)', 'emptied(lb)'),
)

const leafCondition = fc.oneof(
  { weight: 3, arbitrary: join(pick('', 'not '), place) },
  join(number, pick(' > ', ' < ', ' == ', ' >= ', ' != '), pick('0', '1', '2', '3')),
  join(pick('0', '1', '2'), pick(' < ', ' == '), number),
  join(list, pick(' ? ', ' !? '), item),
  join(list, pick(' == ', ' > ', ' <= '), items),
  pick('w', 'not w', 's == "x"', 'la', 'lb', 'd == -> one'),
)

export const condition: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: leafCondition },
  join(leafCondition, pick(' && ', ' || '), leafCondition),
  join('not (true && ', leafCondition, ')'),
)

export { join, pick }
