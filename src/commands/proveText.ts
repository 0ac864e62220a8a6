import { isFaultless, type PrintedPath, type Proof } from '../proof/proof.ts'

/** A proof for the terminal. */
export function proofText(proof: Proof): string {
  const { story, closed, why, nodes, transitions, ms, lines, endings, errors, unreached, cycles, warnings } = proof
  const verdict = closed ? (isFaultless(proof) ? 'closed, no faults' : 'closed, with faults') : `not closed: ${why}`
  const reached = closed ? 'nothing reaches' : 'not reached so far'
  return [
    `${story}: ${verdict}`,
    `  ${nodes} states, ${transitions} transitions, ${lines} different lines, ${(ms / 1000).toFixed(1)} s`,
    ...block(
      'endings',
      endings.map(({ id, text, path }) => `${id} "${text}" ${steps(path)}`),
    ),
    ...block(
      'errors',
      errors.map(({ message, where, path }) => `${where}: ${message} ${steps(path)}`),
    ),
    ...block(
      'loops without end',
      cycles.map(({ states, path }) => `${states} states, from ${steps(path)}`),
    ),
    ...block(`choices that ${reached}`, unreached.choices),
    ...block(`knots that ${reached}`, unreached.knots),
    ...block(`lines that ${reached}`, unreached.lines),
    ...block('warnings', warnings),
  ].join('\n')
}

const block = (title: string, entries: readonly string[]) =>
  entries.length === 0 ? [] : [`  ${title}: ${entries.length}`, ...entries.map((entry) => `    ${entry}`)]
const steps = (path: PrintedPath) => (path.length === 0 ? '(at once)' : `(${path.join(' ')})`)
