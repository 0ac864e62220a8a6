import * as z from 'zod/mini'
import { lights } from '../catalogue/stage.ts'
import { Id, Prose } from './id.ts'

export const sounds = ['none', 'wind', 'crickets', 'hum', 'room', 'traffic', 'rain'] as const

export const Place = z.strictObject({
  name: Prose,
  /** Folder name in assets/places. */
  art: Id,
  light: z.enum(lights),
  sound: z.enum(sounds),
  /** Things to look at: id as the art has it, and its name as a player reads it. */
  things: z.record(Id, Prose),
  /** What a picture would tell, for someone who cannot see it. */
  description: Prose,
})
export type Place = z.infer<typeof Place>

export const Places = z.record(Id, Place)
export type Places = z.infer<typeof Places>
