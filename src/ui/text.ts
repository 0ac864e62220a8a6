import { common } from './text/common.ts'
import { debrief } from './text/debrief.ts'
import { home } from './text/home.ts'
import { play } from './text/play.ts'
import { settings } from './text/settings.ts'

/** Every word of the interface. What is not here is in a story, the law panel or the rules. */
export const text = { common, debrief, home, play, settings } as const
