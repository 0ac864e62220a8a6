import type { PlayerResult } from '../proof.ts'
import { placePlayers } from './placePlayers.ts'
import { type PlaySetting, playScripted } from './playBy.ts'
import type { ScriptedPlayer } from './player.ts'
import { wordPlayers } from './wordPlayers.ts'

/** Everybody who plays without thinking of whom they meet. None of them may do well on every axis. */
export const scriptedPlayers: Readonly<Record<string, ScriptedPlayer>> = { ...placePlayers, ...wordPlayers }

/** What each of them comes to, given the best notes and the right assessment. */
export const playersOf = (setting: PlaySetting): Record<string, PlayerResult> =>
  Object.fromEntries(
    Object.entries(scriptedPlayers).map(([name, player]) => [name, playScripted(setting, player).result]),
  )
