import type { Manifest } from '../../core/manifest/manifest.ts'
import { barrierNames, highestBarrier, willingness, willingnessBands } from '../../core/model/barrier.ts'
import type { Beat } from '../../core/story/beat.ts'
import { text } from '../../ui/text.ts'

const words = text.debrief

/** Where people stood with the player at first and at last, in words. */
export function Standings({ beats, manifest }: { beats: readonly Beat[]; manifest: Manifest }) {
  const first = beats[0]?.model.people ?? {}
  const last = beats.at(-1)?.model.people ?? {}
  return (
    <section class="card" aria-labelledby="standings">
      <h2 id="standings">{words.barriers}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keys */}
      <section class="standings-scroll" aria-label={words.barriers} tabIndex={0}>
        <table class="standings">
          <thead>
            <tr>
              <td />
              {barrierNames.map((name) => (
                <th key={name} scope="col">
                  {words.barrierNames[name]}
                </th>
              ))}
              <th scope="col">{words.door}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(last).map(([person, { barriers }]) => {
              const before = first[person]?.barriers ?? barriers
              return (
                <tr key={person}>
                  <th scope="row">{manifest.cast[person]?.short ?? person}</th>
                  {barrierNames.map((name) => (
                    <td key={name}>
                      {before[name]} → {barriers[name]}
                    </td>
                  ))}
                  <td>
                    {words.bands[willingnessBands[willingness(before)]]} →{' '}
                    {words.bands[willingnessBands[willingness(barriers)]]}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <p class="hint">{words.model(highestBarrier)}</p>
    </section>
  )
}
