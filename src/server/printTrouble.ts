/** Prints an error that nobody foresaw: what it is and where. Not its fields: what a database adds may hold what a class said. */
export const printTrouble = (error: unknown): void =>
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
