/** Names the playthrough of a whole class, or of a seat. */
export const recordId = (code: string, seat?: number): string =>
  seat === undefined ? `class-${code}` : `class-${code}-${seat}`

/** The code of the session whose class a playthrough is of; undefined for any other name. */
export const classCodeOf = (id: string): string | undefined => /^class-([A-Z2-9]{8})$/.exec(id)?.[1]
