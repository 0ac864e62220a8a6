import { makePlaythrough, type Playthrough } from '../core/record/playthrough.ts'

/** Hands a playthrough to the player as a file: `second-look-farm-2026-03-01.json`. */
export const saveFile = (playthrough: Playthrough, date: Date): void =>
  saveText(fileName(playthrough.scenario, date, 'json'), makePlaythrough(playthrough), 'application/json')

/** `second-look-farm-2026-03-01.csv` */
export const fileName = (of: string, date: Date, ending: string): string =>
  `second-look-${of}-${date.toISOString().slice(0, 10)}.${ending}`

/** Hands text to the player as a file. */
export function saveText(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
