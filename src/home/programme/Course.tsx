import { isDone, type Programme, type ProgrammeItem } from '../../core/programme/programme.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import { text } from '../../ui/text.ts'
import { EncounterCard } from './EncounterCard.tsx'
import { SecondRow } from './SecondRow.tsx'

const words = text.programme

interface Props {
  readonly programme: Programme
  readonly pictureOf: (scenario: ScenarioEntry) => string | undefined
  readonly onOpenNow: (scenario: string) => void
}

/** All encounters in their order, with where one stands; then what they lead to. */
export function Course({ programme: { course, second, desk, ownFile }, pictureOf, onOpenNow }: Props) {
  const done = course.filter(isDone).length
  return (
    <>
      <section class="course" aria-labelledby="programme">
        <div class="course-head">
          <h2 id="programme">{text.home.programme}</h2>
          <p>{words.progress(done, course.length)}</p>
          <CourseLine course={course} />
        </div>
        <p class="hint">{words.order}</p>
        <ol class="course-cards">
          {course.map((item) => (
            <EncounterCard key={item.entry.id} item={item} picture={pictureOf(item.entry)} />
          ))}
        </ol>
      </section>
      {second.length > 0 && (
        <section class="course" aria-labelledby="second-contacts">
          <h2 id="second-contacts">{words.second.title}</h2>
          <p class="hint">{words.second.intro}</p>
          <ul class="second-rows">
            {second.map((item) => (
              <SecondRow key={item.entry.id} item={item} first={titleOf(course, item)} onOpenNow={onOpenNow} />
            ))}
          </ul>
        </section>
      )}
      {desk.length > 0 && (
        <section class="course" aria-labelledby="desk">
          <h2 id="desk">{words.desk.title}</h2>
          <p class="hint">{ownFile ? words.desk.own : words.desk.stock}</p>
          <ol class="course-cards">
            {desk.map((item) => (
              <EncounterCard key={item.entry.id} item={item} picture={pictureOf(item.entry)} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

const titleOf = (course: readonly ProgrammeItem[], { entry: { after } }: ProgrammeItem): string =>
  course.find(({ entry }) => entry.id === after?.scenario)?.entry.title ?? ''

/** One's path through the program, as the debrief draws one through a story: what was played is filled. */
const CourseLine = ({ course }: { course: readonly ProgrammeItem[] }) => (
  <span class="course-line" aria-hidden="true">
    {course.map(({ entry, standing }) => (
      <i key={entry.id} class={`course-dot of-${standing} is-${entry.length}`} />
    ))}
  </span>
)
