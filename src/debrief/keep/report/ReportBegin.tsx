import { text } from '../../../ui/text.ts'
import type { Look } from '../../look.ts'
import { openingPoints } from '../../opening/openingPoints.ts'
import { turnWords } from '../../turnWords.ts'

const words = text.debrief.opening

/** The turn that cost most and one done well, as the debrief opens on them. */
export function ReportBegin({ look }: { look: Look }) {
  const { cost, well } = openingPoints(look, look.values.value)
  const turns = turnWords(look)
  const points = [
    { kind: 'cost', point: cost },
    { kind: 'well', point: well },
  ] as const
  if (!cost && !well) return null
  return (
    <section aria-labelledby="report-begin">
      <h3 id="report-begin">{text.keep.report.begin}</h3>
      {points.map(
        ({ kind, point }) =>
          point && (
            <div key={kind} class="report-point">
              <h4>{words[kind](text.common.axes[point.at.axis].name)}</h4>
              <p>
                {words.where(point.at.turn + 1, turns[point.at.turn]?.chosenAt ?? '')}. {text.debrief.youChose}:{' '}
                <b>{turns[point.at.turn]?.chosen}</b>
              </p>
              {point.whys.map((why) => (
                <p key={why}>{why}</p>
              ))}
            </div>
          ),
      )}
    </section>
  )
}
