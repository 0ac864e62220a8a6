import { makePlaythrough, type Playthrough } from '../core/record/playthrough.ts'

/** Hands a playthrough to the player as a file: `second-look-farm-2026-03-01.json`. */
export function saveFile(playthrough: Playthrough, date: Date): void {
  const url = URL.createObjectURL(new Blob([makePlaythrough(playthrough)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `second-look-${playthrough.scenario}-${date.toISOString().slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
