import { useState } from 'preact/hooks'
import type { PlayInput } from '../../core/record/playEvent.ts'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { choicesOf } from './classSplits.ts'
import type { ClassWay } from './classWays.ts'
import { ShowButton } from './ShowButton.tsx'
import { WayPick, wayName } from './WayPick.tsx'

const words = classDebrief.ways
/** Stands for the path that is good on all four among the ways. */
const good = 'good'

interface Props {
  readonly desk: HostDesk
  readonly ways: readonly ClassWay[]
  readonly joint: readonly PlayInput[] | undefined
}

/** One way of the class on the screen: played again from a turn, read to its end, or beside another. */
export function WaysDesk({ desk, ways, joint }: Props) {
  const [at, setAt] = useState(0)
  const [turn, setTurn] = useState(1)
  const [beside, setBeside] = useState('')
  const way = ways[at] ?? ways[0]
  if (!way) return null
  const choices = [...way.choices]
  const other = beside === good ? joint && choicesOf(joint) : ways[Number(beside)]?.choices
  const from = Math.min(turn, choices.length + 1)
  return (
    <section class="card ways-desk" aria-labelledby="ways">
      <h2 id="ways">{words.title}</h2>
      <p>{words.intro}</p>
      <WayPick desk={desk} ways={ways} at={at} onPick={setAt} />
      <div class="ways">
        <label class="ways-turn">
          <span>{words.from}</span>
          <select value={from} onChange={({ currentTarget }) => setTurn(Number(currentTarget.value))}>
            {[...choices, ''].map((_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
        <ShowButton desk={desk} what={{ view: 'replay', choices, turn: from - 1 }}>
          {words.replay}
        </ShowButton>
        {way.ending !== undefined && (
          <ShowButton desk={desk} what={{ view: 'words', choices }}>
            {words.words}
          </ShowButton>
        )}
      </div>
      {(ways.length > 1 || joint) && (
        <div class="ways">
          <label class="field">
            <span>{words.beside}</span>
            <select value={beside} onChange={({ currentTarget }) => setBeside(currentTarget.value)}>
              <option value="">{words.nothing}</option>
              {joint && <option value={good}>{words.good}</option>}
              {ways.map(
                (one, number) =>
                  one !== way && (
                    <option key={one.choices.join(' ')} value={String(number)}>
                      {wayName(desk, one)}
                    </option>
                  ),
              )}
            </select>
          </label>
          <ShowButton desk={desk} what={other && { view: 'compare', choices, other: [...other] }}>
            {words.compare}
          </ShowButton>
        </div>
      )}
    </section>
  )
}
