import { loadPiece, type PieceFolder } from './loadPiece.ts'

/** A piece's two drawings, in the space all peeps share (units: the package's, a head is about 400 high). */
export interface Piece {
  /** What is opaque: skin and clothes. */
  readonly ground: string
  /** The line, and everything filled with ink. */
  readonly ink: string
}

/** Where the package's own composition puts a folder's pieces. */
const offsets: Record<PieceFolder, readonly [number, number]> = {
  'pose/bust': [0, 0],
  'pose/standing': [0, 0],
  'pose/sitting': [0, 0],
  hair: [225, 0],
  face: [384, 186],
  facialHair: [348, 338],
  accessories: [272, 241],
}

const line = '#010203'

export function readPiece(folder: PieceFolder, name: string): Piece | undefined {
  const inked = loadPiece(folder, name, line, 'none')
  const grounded = loadPiece(folder, name, 'none', '#000')
  if (inked === undefined || grounded === undefined) return undefined
  const [x, y] = offsets[folder]
  const place = (svg: string) => `<g transform="translate(${x} ${y})">${svg}</g>`
  const onlyLine = inked.replaceAll(/fill="(#[0-9a-fA-F]{3,6})"/g, (all, color) =>
    color === line ? all : 'fill="none"',
  )
  return { ground: place(grounded), ink: place(onlyLine) }
}
