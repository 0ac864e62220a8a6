/** Picks one of the texts on offer, by position. It sees nothing else: no ids, no tags, no story. */
export type ScriptedPlayer = (texts: readonly string[]) => number
