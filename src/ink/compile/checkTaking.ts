import { mostCombinations, mostFacts } from '../../core/case/limits.ts'
import { events } from '../../core/catalogue/event.ts'
import { screenOuts } from '../../core/catalogue/screenOut.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { own } from '../../core/manifest/own.ts'
import type { Condition, FactRule, Taking } from '../../core/manifest/taking.ts'

/** What is wrong with a case file's manifest: the keys in scenario.yaml, and a sentence. */
type Wrong = readonly [keys: readonly PropertyKey[], message: string]

/** What a scenario takes from others, and leaves to them. */
export function checkTaking({ scenario, cues, report }: Manifest, choices: ReadonlySet<string>): Wrong[] {
  const { takes, leaves = {}, given, endings } = scenario
  const local = (condition: Condition): string[] => [
    ...unknown('choice', condition.choice, choices),
    ...unknown('cue', condition.cue ?? condition.noted, new Set(Object.keys(cues))),
    ...unknown('ending', condition.ending, new Set(Object.keys(endings))),
    ...unknown('report line', condition.line, new Set(Object.keys(report))),
  ]
  return [
    ...(takes ? takingWrongs(takes, given) : []),
    ...Object.entries(leaves).flatMap(([fact, rules]) =>
      conditionsOf(rules).flatMap((condition) =>
        [...general(condition), ...local(condition)].map((message): Wrong => [['leaves', fact], `${fact}: ${message}`]),
      ),
    ),
  ]
}

function takingWrongs({ facts, stock }: Taking, given: Manifest['scenario']['given']): Wrong[] {
  const names = Object.keys(facts)
  const combinations = Object.values(given).reduce((count, values) => count * values.length, 1)
  return [
    ...(names.length > mostFacts
      ? [[['takes', 'facts'], `${names.length} facts; a case file has at most ${mostFacts}`] as const]
      : []),
    ...(combinations > mostCombinations
      ? [[['given'], `${combinations} combinations; at most ${mostCombinations} can be proved`] as const]
      : []),
    ...names.flatMap((name) => factWrongs(name, facts[name] as Taking['facts'][string], own(given, name))),
    ...(Object.keys(stock).length === 0
      ? [[['takes', 'stock'], 'stock: there is at least one stock file'] as const]
      : []),
    ...Object.entries(stock).flatMap(([id, file]) => {
      const wrong = names.filter((name) => !own(own(facts, name)?.words ?? {}, own(file.facts, name) ?? ''))
      const more = Object.keys(file.facts).filter((name) => !Object.hasOwn(facts, name))
      return [...wrong, ...more].map(
        (name): Wrong => [['takes', 'stock', id], `${id}: ${name} is no fact, or has no such value`],
      )
    }),
  ]
}

function factWrongs(name: string, { words, rules }: Taking['facts'][string], values: readonly string[] = []): Wrong[] {
  const at = ['takes', 'facts', name]
  const said = Object.keys(words)
  return [
    ...(values.length === said.length && values.every((value) => said.includes(value))
      ? []
      : [
          [
            at,
            `${name}: its words are for ${said.join(', ')}; given has ${values.join(', ') || 'no such input'}`,
          ] as const,
        ]),
    ...rules.flatMap(({ is }) => (said.includes(is) ? [] : [[at, `${name}: unknown value "${is}"`] as const])),
    ...(rules.at(-1)?.any
      ? [[at, `${name}: the last rule needs no \`any\`, so that something always holds`] as const]
      : []),
    ...conditionsOf(rules).flatMap((condition) =>
      general(condition).map((message): Wrong => [at, `${name}: ${message}`]),
    ),
  ]
}

const conditionsOf = (rules: readonly FactRule[]) => rules.flatMap(({ any = [] }) => any)

const general = ({ event, screenOut }: Condition): string[] => [
  ...unknown('event', event, new Set(Object.keys(events))),
  ...unknown('screen-out', screenOut, new Set(Object.keys(screenOuts))),
]

const unknown = (kind: string, id: string | undefined, known: ReadonlySet<string>): string[] =>
  id === undefined || known.has(id) ? [] : [`unknown ${kind} "${id}"`]
