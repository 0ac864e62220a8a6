/** Where a sheet lies behind its frame: moved by x and y in pixels of the screen, then drawn at a scale. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const largestScale = 2
/** So much of the frame always has some of the sheet behind it. */
const kept = 0.25

/** Left free around a sheet that is seen whole, in pixels. */
const rim = 14

/** The scale at which all of a sheet is seen, at most its own size. */
export const wholeScale = (sheet: Size, frame: Size): number =>
  Math.min(
    1,
    ...[(frame.width - 2 * rim) / sheet.width, (frame.height - 2 * rim) / sheet.height].map((scale) =>
      Math.max(scale, 0.01),
    ),
  )

/** All of the sheet, in the middle. */
export function whole(sheet: Size, frame: Size): Frame {
  const scale = wholeScale(sheet, frame)
  return { scale, x: (frame.width - sheet.width * scale) / 2, y: (frame.height - sheet.height * scale) / 2 }
}

/** A point of the sheet brought to the middle of the frame. */
export const centred = (scale: number, [x, y]: readonly [number, number], frame: Size): Frame => ({
  scale,
  x: frame.width / 2 - x * scale,
  y: frame.height / 2 - y * scale,
})

/** Nearer or further by a factor, while what lies at a point of the frame stays there. */
export function zoomed(at: Frame, factor: number, [x, y]: readonly [number, number], sheet: Size, frame: Size): Frame {
  const scale = Math.min(largestScale, Math.max(wholeScale(sheet, frame), at.scale * factor))
  const grown = scale / at.scale
  return { scale, x: x - (x - at.x) * grown, y: y - (y - at.y) * grown }
}

/** Not so far moved that the sheet is out of sight. */
export function held({ x, y, scale }: Frame, sheet: Size, frame: Size): Frame {
  const hold = (value: number, length: number, room: number) =>
    Math.min(room * (1 - kept), Math.max(room * kept - length * scale, value))
  return { scale, x: hold(x, sheet.width, frame.width), y: hold(y, sheet.height, frame.height) }
}
