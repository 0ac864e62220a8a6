import { axes } from '../core/catalogue/axis.ts'
import { faultsOf, isFaultless, pathText, percent } from '../proof/faults.ts'
import { pooledFaults, pooledShares } from '../proof/players/pooled.ts'
import type { PrintedPath } from '../proof/printedPath.ts'
import type { PlayerResult, Proof } from '../proof/proof.ts'

/** A proof for the terminal: what was covered, what was found, and last what is wrong. */
export function proofText(proof: Proof): string {
  const {
    story,
    closed,
    why,
    nodes,
    transitions,
    states,
    ms,
    lines,
    endings,
    warnings,
    words,
    shares = {},
    players = {},
    keepers = {},
    roots,
    screenOuts,
  } = proof
  const verdict = closed ? (isFaultless(proof) ? 'closed, no faults' : 'closed, with faults') : `not closed: ${why}`
  const covered = [`${nodes} nodes`, `${transitions} transitions`, ...(states === nodes ? [] : [`${states} states`])]
  return [
    `${story}: ${verdict}`,
    `  ${[...covered, `${lines} different lines`, `${(ms / 1000).toFixed(1)} s`].join(', ')}`,
    ...block(
      'endings',
      endings.map(({ id, text, path }) => {
        const share = shares[id] === undefined ? '' : ` ${percent(shares[id])} of plays by chance,`
        return `${id}${share} "${text}" ${pathText(path)}`
      }),
    ),
    ...(words ? [`  most words on a path: ${words.longestPath} ${pathText(words.path)}`] : []),
    ...emptyText(proof),
    ...(roots ?? []).flatMap((root) => rootText(root)),
    ...block(
      'screen-outs that some path comes to',
      (screenOuts ?? []).map(({ id, path }) => `${id} ${pathText(path)}`),
    ),
    ...block('played without thought', Object.entries({ ...players, ...keepers }).map(playerText)),
    ...block('warnings', warnings),
    ...block('faults', faultsOf(proof)),
  ].join('\n')
}

/** What seeing the same everywhere comes to, over several encounters of both truths. */
export function pooledText(proofs: readonly Proof[]): string[] {
  const shares = Object.entries(pooledShares(proofs) ?? {})
  if (shares.length === 0) return []
  return [
    [
      'the programme',
      ...shares.map(([name, share]) => `  ${name}: ${share} of 100 of the best recognition`),
      ...pooledFaults(proofs).map((fault) => `  fault: ${fault}`),
    ].join('\n'),
  ]
}

function emptyText({ empty, choices, places = {} }: Proof): string[] {
  if (!empty || empty.length === 0) return []
  const named = empty.map((id) => (places[id] === undefined ? id : `${id} (${places[id]})`))
  return [`  choices that decide nothing: ${empty.length} of ${choices}: ${named.join(', ')}`]
}

/** What whole plays from a root can come to. */
function rootText({ given, axes: byAxis, joint }: NonNullable<Proof['roots']>[number]): string[] {
  const named = Object.entries(given).map(([name, value]) => ` ${name}=${value}`)
  return [
    `  points${named.join('')}:`,
    ...axes.map((axis) => {
      const { best, worst, chance } = byAxis[axis]
      return `    ${axis}: best ${best.points}, worst ${worst.points}, by chance ${chance.toFixed(1)} ${choicesOnly(best.path)}`
    }),
    joint
      ? `    all four at 90 % or more: ${axes.map((axis) => `${axis} ${joint.axes[axis]}`).join(', ')} ${choicesOnly(joint.path)}`
      : '    no path comes to 90 % on all four',
  ]
}

/** A notation's choices; the rest is in the JSON. */
const choicesOnly = (path: PrintedPath) => pathText(path.filter((word) => !String(word).includes(':')))

const playerText = ([name, { axes: points, ending, screenOuts }]: [string, PlayerResult]) => {
  const sums = axes.map((axis) => `${axis} ${points[axis]}`)
  return `${name}: ${[...sums, `ends at ${ending}`, ...screenOuts].join(', ')}`
}

const block = (title: string, entries: readonly string[]) =>
  entries.length === 0 ? [] : [`  ${title}: ${entries.length}`, ...entries.map((entry) => `    ${entry}`)]
