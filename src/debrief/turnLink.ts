import type { Look } from './look.ts'

/** The address of a view of this debrief, at a turn. */
export const turnLink = ({ address }: Pick<Look, 'address'>, view: string, turn?: number): string => {
  const at = turn === undefined ? '' : `?turn=${turn + 1}`
  return `#/debrief/${address}${view === '' ? '' : `/${view}`}${at}`
}
