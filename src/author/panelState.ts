import type { Report } from './report.ts'

type Of<Kind extends Report['kind']> = Extract<Report, { kind: Kind }>

/** What the panel knows of the story that it is open on. */
export interface PanelState {
  readonly look?: Of<'look'>
  /** Why the script cannot be read as it is now; what else is here is of the last one that could. */
  readonly unreadable?: Of<'unreadable'>
  readonly failed?: Of<'failed'>
  /** How far the proof under way is; absent when it is done. */
  readonly progress?: Of<'progress'>
  readonly proof?: Of<'proof'>
  /** The proof and the map are of an earlier save. */
  readonly earlier: boolean
  readonly map?: Of<'map'>
}

export const emptyPanel: PanelState = { earlier: false }

/** The panel after one more report. */
export function afterReport(state: PanelState, report: Report): PanelState {
  const { unreadable, failed, progress, ...rest } = state
  switch (report.kind) {
    case 'look':
      return { ...rest, look: report, earlier: true }
    case 'unreadable':
      return { ...rest, unreadable: report, earlier: true }
    case 'failed':
      return { ...rest, failed: report, earlier: true }
    case 'progress':
      return { ...rest, progress: report }
    case 'map':
      return { ...rest, ...(progress && { progress }), map: report }
    case 'proof':
      return { ...rest, proof: report, earlier: false }
  }
}
