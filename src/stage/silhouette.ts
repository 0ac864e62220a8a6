import type { GameObjects, Scene } from 'phaser'
import type { PoseArt } from '../art/artIndex.ts'
import { desk, ink, multiply } from './colors.ts'

/** Somebody whose picture did not come: an outline not yet colored, in the pose's own measures. */
export function silhouette(scene: Scene, art: PoseArt, tint: number): GameObjects.Graphics {
  const { origin, head, height } = art
  const whole = height > head.h * 4
  const [x, y] = [head.x + head.w / 2 - origin.x, head.y + head.h / 2 - origin.y]
  const line = Math.max(3, height / 110)
  const shape = scene.add.graphics()
  shape.fillStyle(multiply(desk, tint)).lineStyle(line, multiply(ink, tint))
  const block = (left: number, top: number, w: number, h: number, round: number) => {
    const corners = { tl: round, tr: round, bl: whole ? 8 : 0, br: whole ? 8 : 0 }
    shape.fillRoundedRect(left, top, w, h, corners).strokeRoundedRect(left, top, w, h, corners)
  }
  const neck = y + head.h * 0.5
  block(x - head.w * 0.2, neck - head.h * 0.2, head.w * 0.4, head.h * 0.35, 4)
  if (whole) {
    const hip = neck - neck * 0.48
    for (const side of [-0.62, 0.06]) block(x + head.w * side, hip - 10, head.w * 0.56, 10 - hip, 4)
    block(x - head.w * 0.82, neck, head.w * 1.64, hip - neck, head.w * 0.5)
  } else block(x - head.w, neck, head.w * 2, -neck + line, head.w * 0.7)
  const face = [x, y, head.w * 0.82, head.h, 64] as const
  shape.fillEllipse(...face).strokeEllipse(...face)
  return shape
}
