import type { ComponentChildren } from 'preact'
import { type County, isBlank, roles } from '../../core/county/county.ts'
import { states } from '../../core/law/state.ts'
import { enough } from '../../core/programme/nextStep.ts'
import { isDone, type Programme } from '../../core/programme/programme.ts'
import { text } from '../../ui/text.ts'

const words = text.programme.side

interface Props {
  readonly programme: Programme
  readonly sittings: readonly number[]
  readonly county: County
}

/** What lies beside the encounters: what they say together, the first picture, My county. */
export function SideCards({ programme, sittings, county }: Props) {
  const done = programme.course.filter(isDone).length
  const last = sittings.at(-1)
  return (
    <div class="side-cards">
      <SideCard title={words.across.title}>
        {done < enough ? (
          <p>{words.across.before(enough - done)}</p>
        ) : (
          <>
            <p>{words.across.ready(done)}</p>
            <a class="button" href="#/across">
              {words.across.open}
            </a>
          </>
        )}
      </SideCard>
      <SideCard title={words.picture.title}>
        <p>{pictureSays(sittings)}</p>
        {sittings.length > 1 && (
          <a class="button" href="#/picture/changes">
            {words.picture.changes}
          </a>
        )}
        <a class={sittings.length > 1 ? 'button quiet' : 'button'} href="#/picture">
          {last === undefined ? words.picture.open : words.picture.again}
        </a>
      </SideCard>
      <SideCard title={words.county.title}>
        <p>
          {isBlank(county)
            ? words.county.none
            : `${states[county.state]} · ${text.county.filled(Object.keys(county.roles).length, roles.length)}`}
        </p>
        <a class="button" href="#/county">
          {words.county.open}
        </a>
      </SideCard>
    </div>
  )
}

function pictureSays(sittings: readonly number[]): string {
  const last = sittings.at(-1)
  if (last === undefined) return words.picture.none
  const date = new Date(last).toLocaleDateString('en-US')
  return sittings.length === 1 ? words.picture.once(date) : words.picture.more(date)
}

const SideCard = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="side-card" aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
)
