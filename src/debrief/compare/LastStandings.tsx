import { highestBarrier, willingness, willingnessBands } from '../../core/model/barrier.ts'
import { text } from '../../ui/text.ts'
import { type Compared, type Names, sides } from './compared.ts'

const words = text.compare

/** Where each person stood with the player at the end of either path. */
export function LastStandings({ left, right, names }: { left: Compared; right: Compared; names: Names }) {
  const people = { left: lastPeople(left), right: lastPeople(right) }
  const persons = [...new Set([...Object.keys(people.left), ...Object.keys(people.right)])]
  if (persons.length === 0) return null
  const { cast } = left.path.manifest
  return (
    <details>
      <summary>{words.last}</summary>
      <table class="standings compare-last">
        <caption class="visually-hidden">{words.last}</caption>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {persons.map((person) => (
            <tr key={person}>
              <th scope="row">{cast[person]?.short ?? person}</th>
              {sides.map((side) => {
                const barriers = people[side][person]?.barriers
                return (
                  <td key={side}>
                    {barriers && (
                      <>
                        {text.debrief.bands[willingnessBands[willingness(barriers)]]}
                        <small>{words.stood(barriers.fear, barriers.dependence, barriers.mistrust)}</small>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{text.debrief.model(highestBarrier)}</p>
    </details>
  )
}

const lastPeople = ({ path: { beats } }: Compared) => beats.at(-1)?.model.people ?? {}
