export type Rgb = readonly [number, number, number]

export const ink = '#1f2a30'
export const paper = '#fbf6ea'

export const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]
