import { guide } from '../../ui/text/guide.ts'
import { text } from '../../ui/text.ts'

/** The instructors' page as a document, for who reads the repository: `docs/instructors.md`. */
export function guideMarkdown(): string {
  const { plan, questions } = guide
  const points = ({ title, points: all }: { readonly title: string; readonly points: readonly string[] }) => [
    `## ${title}`,
    all.map((point) => `- ${point}`).join('\n'),
  ]
  const table = (rows: typeof plan.rows | typeof plan.handedOn.rows | typeof plan.court.rows) =>
    [
      `| ${plan.minutes} | ${plan.what} | ${plan.how} |`,
      '| --- | --- | --- |',
      ...rows.map(({ from, to, what, how }) => `| ${plan.span(from, to)} | ${what} | ${how} |`),
    ].join('\n')
  const parts = [
    `# ${guide.title}`,
    guide.intro,
    guide.draft,
    `## ${plan.title}`,
    table(plan.rows),
    `## ${plan.handedOn.title}`,
    plan.handedOn.intro,
    table(plan.handedOn.rows),
    `## ${plan.court.title}`,
    plan.court.intro,
    table(plan.court.rows),
    `## ${guide.decisive.title}`,
    `${guide.decisive.intro} ${guide.decisive.inApp}`,
    ...points({
      title: questions.title,
      points: [questions.first, ...Object.values(questions.topics), questions.last],
    }),
    ...points(guide.forms),
    ...points(guide.rules),
    ...points(guide.distress),
    `${guide.distress.lines} ${text.common.support.hotline} ${text.common.support.officers}`,
  ]
  return `${parts.join('\n\n')}\n`
}
