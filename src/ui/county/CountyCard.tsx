import { type County, roles } from '../../core/county/county.ts'
import { states } from '../../core/law/state.ts'
import { text } from '../text.ts'
import './countyCard.css'

const words = text.county

/** The four moves, and whom to call: what an officer can have in a pocket. On paper it is one page. */
export function CountyCard({ county, level = 2 }: { county: County; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  const Under = `h${level + 1}` as 'h3' | 'h4'
  return (
    <article class="county-card" aria-label={words.card.title}>
      <header>
        <p class="kicker">{words.card.kicker(states[county.state])}</p>
        <Heading>{words.card.title}</Heading>
      </header>
      <section aria-label={words.card.moves}>
        <Under class="visually-hidden">{words.card.moves}</Under>
        <FourMoves />
      </section>
      <section aria-label={words.card.call}>
        <Under>{words.card.call}</Under>
        <RoleList county={county} />
      </section>
      <p class="hint">{words.card.note}</p>
    </article>
  )
}

export const FourMoves = () => (
  <ol class="four-moves">
    {words.card.four.map((move) => (
      <li key={move}>{move}</li>
    ))}
  </ol>
)

/** Each role, and who has it; a blank one says what to do about it. */
export const RoleList = ({ county }: { county: County }) => (
  <dl class="role-list">
    {roles.map((role) => (
      <div key={role}>
        <dt>{words.roles[role].name}</dt>
        <dd class={county.roles[role] ? undefined : 'blank-role'}>
          <Unbroken said={county.roles[role] ?? words.blank} />
        </dd>
      </div>
    ))}
  </dl>
)

/** What was written, with telephone numbers kept on one line. */
const Unbroken = ({ said }: { said: string }) => (
  <>{said.split(/(\d[\d-]*\d)/).map((part, index) => (index % 2 === 0 ? part : <span class="number">{part}</span>))}</>
)
