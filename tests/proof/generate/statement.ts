import fc from 'fast-check'
import { condition, items, join, knots, number, pick, place } from './expression.ts'

const word = pick('ash', 'bay', 'cob', 'dew', 'elm')
const list = pick('la', 'lb')

/** What may stand inside a line. */
const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: word },
  join('{', number, '}'),
  join('{', items, '}'),
  join('{', condition, ':', word, '|', word, '}'),
  join('{', pick('', '&', '!', '~'), word, '|', word, '|', pick('{n}', 'fir', ''), '}'),
  pick('{said("gum")}', '{s}', '{d == -> one:at|off}', '{la:{n}|{m}}'),
)

export const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const ended = join(line, pick('', '', '', ' <>', ' # tag', ' # {n}'))

export const logic: fc.Arbitrary<string> = fc.oneof(
  join('~ n = (0 + ', number, ') % 3'),
  join('~ m = (0 + ', number, ') % 3'),
  join('~ ', list, ' = ', items),
  join('~ ', list, pick(' += ', ' -= '), pick('a1', 'a3', 'b1', '(a2, b2)', 'lb')),
  join('~ w = ', condition),
  join('~ s = "', pick('x', 'y', '{n}'), '"'),
  join('~ d = -> ', place),
  fc
    .tuple(
      pick('t1', 't2', 't3', 't4', 't5', 't6'),
      number,
      pick('', '~ T = T + 1\n', '~ bump(T)\n', '-> deep(T) ->\n'),
      pick('{T}', '<- offer(T)', '~ n = T'),
    )
    .map(([name, value, then, last]) => `~ temp T = ${value}\n${then}${last}`.replace(/\bT\b/g, name)),
  pick('~ bump(n)', '~ bump(m)', '~ fill(la)', '~ fill(lb)', '~ emptied(la)', '~ swap(la, lb)', '~ n = bump(m) % 3'),
  fc
    .tuple(
      pick('u1', 'u2', 'u3', 'u4', 'u5', 'u6'),
      items,
      pick('', '~ U = ()\n', '~ fill(U)\n', '-> lists(U) ->\n'),
      pick('{LIST_ALL(U)}', '~ la = U'),
    )
    .map(([name, value, then, last]) => `~ temp U = ${value}\n${then}${last}`.replace(/\bU\b/g, name)),
)

const calls = fc.oneof(
  pick(
    '-> aside ->',
    '-> deep(n) ->',
    '-> deep(m) ->',
    '-> lists(la) ->',
    '-> lists(lb) ->',
    '-> maybe(-> two) ->',
    '-> maybe(d) ->',
    '-> aside -> deep(n) ->',
  ),
  pick('<- offers', '<- offer(n)', '<- offer(1)', '<- handed(la)', '<- leads(d)', '<- leads(-> three)'),
)

/** A divert that ends a run of statements. */
export const leave = fc.oneof(
  { weight: 5, arbitrary: join('-> ', pick(...knots)) },
  { weight: 2, arbitrary: pick('-> END', '-> DONE', '-> d', '-> leads(d)') },
)

const simple = fc.oneof(
  { weight: 4, arbitrary: ended },
  { weight: 4, arbitrary: logic },
  { weight: 3, arbitrary: calls },
)

const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: simple },
  fc
    .tuple(condition, fc.array(simple, { minLength: 1, maxLength: 2 }), fc.option(simple))
    .map(
      ([when, then, other]) =>
        `{ ${when}:\n    ${then.join('\n    ')}\n${other === null ? '' : `- else:\n    ${other}\n`}}`,
    ),
  fc
    .tuple(number, simple, simple, simple)
    .map(
      ([value, first, second, other]) =>
        `{ ${value}:\n- 1:\n    ${first}\n- 2:\n    ${second}\n- else:\n    ${other}\n}`,
    ),
  fc
    .tuple(pick('stopping', 'cycle', 'once', 'shuffle', 'shuffle once', 'shuffle stopping'), simple, simple)
    .map(([kind, first, second]) => `{ ${kind}:\n-   \n    ${first}\n-   \n    ${second}\n}`),
  fc.tuple(condition, leave).map(([when, divert]) => `{ ${when}: ${divert} }`),
)

export const statements = (maxLength: number) =>
  fc.array(block, { maxLength }).map((parts) => parts.map((part) => `${part}\n`).join(''))

const body = fc
  .tuple(fc.array(simple, { maxLength: 2 }), fc.option(leave, { freq: 3 }))
  .map(([parts, divert]) => [...parts, ...(divert === null ? [] : [divert])].map((part) => `    ${part}\n`).join(''))

/** A choice; its label is made unique where it is put. */
export const choice = fc
  .record({
    sticky: fc.boolean(),
    labelled: fc.boolean(),
    when: fc.option(condition, { freq: 2 }),
    text: fc.oneof(
      join('[', line, ']'),
      join(word, ' ', line),
      join(word, '[', line, '] ', word),
      join('[', line, ' # ', word, ']'),
    ),
    body,
    nested: fc.option(
      fc.tuple(pick('* * ', '+ + '), join('[', line, ']\n'), body).map((parts) => parts.join('')),
      { freq: 6 },
    ),
  })
  .map(
    ({ sticky, labelled, when, text, body, nested }) =>
      (label: string) =>
        `${sticky ? '+' : '*'} ${labelled ? `(${label}) ` : ''}${when === null ? '' : `{${when}} `}${text}\n${body}${nested ?? ''}`,
  )
