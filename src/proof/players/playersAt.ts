import { manifestFor } from '../../core/manifest/manifestFor.ts'
import { parseNotation } from '../../core/record/notation.ts'
import type { PrintedPath } from '../printedPath.ts'
import type { RootPlayers } from '../proof.ts'
import { alwaysTrafficking, neverTrafficking, noteEverything, pinEverything } from './hands.ts'
import { type PlaySetting, playPath } from './playBy.ts'
import { playersOf } from './players.ts'

/**
 * What all plays without thought come to from one root: those who choose, and on the joint path those who keep the notebook.
 *
 * @param joint the path on which every axis is near its best, in the notation; absent where there is none
 */
export function playersAt(setting: PlaySetting, joint: PrintedPath | undefined): RootPlayers {
  const { manifest } = setting.compiled
  const players = playersOf(setting)
  if (!joint) return { players }
  const path = parseNotation(joint.map(String).join(' ')).flatMap((event) =>
    event.type === 'choose' ? event.choice : [],
  )
  const by = (hand: typeof alwaysTrafficking) => playPath({ ...setting, hand: hand(manifest) }, path).result
  return {
    players,
    keepers: { 'note-everything': by(noteEverything), 'pin-everything': by(pinEverything) },
    pooled: {
      trafficking: manifestFor(manifest, setting.given).scenario.truth.trafficking,
      players: { 'always-trafficking': by(alwaysTrafficking), 'never-trafficking': by(neverTrafficking) },
    },
  }
}
