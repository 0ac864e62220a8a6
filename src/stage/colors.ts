/** The palette of the look, for what the stage draws itself. */
export const ink = 0x1f2a30
export const paper = 0xfbf6ea
export const desk = 0xefe6d2
export const dust = 0xc2a46d
export const dusk = 0x8fb0b8

/** `#rrggbb` as a number. */
export const colorOf = (text: string | undefined): number => (text ? Number.parseInt(text.slice(1), 16) : 0xffffff)

/** One color laid over another as a wash. */
export const multiply = (one: number, two: number): number =>
  [16, 8, 0].reduce((sum, bits) => sum + (Math.round((((one >> bits) & 255) * ((two >> bits) & 255)) / 255) << bits), 0)
