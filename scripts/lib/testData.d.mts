/** A new folder for the data of a test, that every user may enter. */
export function newDataFolder(kind?: 'data' | 'kiln'): string
/** Ends what still runs in such a folder, and removes it. */
export function removeDataFolder(folder: string): void
/** Removes what runs that were killed left behind, their PostgreSQL too. */
export function removeAbandoned(): void
