import type { ReportVariant } from '../../core/manifest/report.ts'
import { type Wording, wordings } from '../../core/record/playEvent.ts'

/** Shares are ours: three wordings that are alike in length are each the longest in about a third of the lines. */
export const wordingLimits = {
  /** Lines below which a share says nothing; a whole report has six. */
  counted: 6,
  /** Of a report's lines, at most so many in which one kind of wording is the longest, or the shortest. */
  share: 0.5,
} as const

/**
 * Where length gives away which wording of a report is the one as seen: one kind that is mostly the longest, or the shortest, is
 * picked without being read.
 */
export function wordingFaults(variants: readonly Pick<ReportVariant, Wording>[]): string[] {
  if (variants.length < wordingLimits.counted) return []
  const most = wordingLimits.share * variants.length
  return (['longest', 'shortest'] as const).flatMap((which) =>
    wordings.flatMap((wording) => {
      const count = variants.filter((variant) => extreme(variant, which) === variant[wording].length).length
      return count > most
        ? [`report: the wording “${wording}” is the ${which} in ${count} of ${variants.length} lines; at most half.`]
        : []
    }),
  )
}

const extreme = (variant: Pick<ReportVariant, Wording>, which: 'longest' | 'shortest'): number =>
  Math[which === 'longest' ? 'max' : 'min'](...wordings.map((wording) => variant[wording].length))
