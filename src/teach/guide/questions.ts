import { aboutOf, type Topic } from '../../core/look/topic.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { own } from '../../core/manifest/own.ts'
import type { Deed } from '../../core/story/deed.ts'
import { guide } from '../../ui/text/guide.ts'

/** What can be on offer at a moment: a choice and what it does. */
export interface OnOffer {
  readonly id: string
  readonly deed: Deed
}

/** So many questions of its topics are asked at one moment. */
const most = 2

/**
 * What to ask a class at a decisive beat: what they saw; the story's own question, where it has one for a choice on offer
 * here; what the choices are most about; and what would change their minds.
 */
export function questionsAt(offered: readonly OnOffer[], manifest: Manifest): string[] {
  const { first, last } = guide.questions
  return [first, ...questionsOf(offered, manifest), last]
}

/** Of these, the ones that are of this very moment. */
export function questionsOf(offered: readonly OnOffer[], { scenario }: Manifest): string[] {
  const own = ownQuestions(offered, scenario.questions ?? {})
  const about = topicsOf(offered).slice(0, Math.max(0, most - own.length))
  return [...own, ...about.map((topic) => guide.questions.topics[topic])]
}

const ownQuestions = (offered: readonly OnOffer[], questions: Readonly<Record<string, string>>): string[] => [
  ...new Set(offered.flatMap(({ id }) => own(questions, id) ?? [])),
]

/** What the rules that these choices touch are about, the topic of most choices first. */
export function topicsOf(offered: readonly OnOffer[]): Topic[] {
  const counts = new Map<Topic, number>()
  for (const { deed } of offered) {
    const rules = [...deed.treatments.map(({ approach }) => approach), ...deed.events]
    const topics = new Set(rules.flatMap((rule) => aboutOf(rule).topic ?? []))
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([topic]) => topic)
}
