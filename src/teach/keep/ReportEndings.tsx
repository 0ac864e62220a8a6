import { screenOuts } from '../../core/catalogue/screenOut.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { inOrder } from './sessionTable.ts'
import type { Result } from './useResults.ts'

const words = classDebrief.keep

interface Props {
  readonly results: readonly Result[]
  readonly scenario: Manifest['scenario']
  /** Whether each ending stands beside the name that was typed. */
  readonly names: boolean
}

/** How the paths ended, and conduct by name, as counts: whose it was is not in them. */
export function ReportEndings({ results, scenario, names }: Props) {
  const nameOf = ({ ending }: Result) => (ending === null ? words.notEnded : (scenario.endings[ending] ?? ending))
  const endings = counted(results.map(nameOf))
  const conduct = counted(results.flatMap(({ score }) => score.screenOuts.map((id) => screenOuts[id].name)))
  return (
    <section aria-labelledby="report-endings">
      <h3 id="report-endings">{words.endings}</h3>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{words.ended}</th>
            <th scope="col">{words.times}</th>
          </tr>
        </thead>
        <tbody>
          {endings.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conduct.length > 0 && (
        <>
          <h4>{words.conduct}</h4>
          <ul>
            {conduct.map(([name, count]) => (
              <li key={name}>
                {name}: {count}
              </li>
            ))}
          </ul>
        </>
      )}
      {names && (
        <>
          <h4>{words.byName}</h4>
          <ul>
            {inOrder(results).map((result, index) => (
              <li key={index}>
                {result.name ?? ''}: {nameOf(result)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Each once with how often it came, most often first. */
function counted(all: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
}
