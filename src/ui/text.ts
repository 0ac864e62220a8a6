import { again } from './text/again.ts'
import { common } from './text/common.ts'
import { compare } from './text/compare.ts'
import { debrief } from './text/debrief.ts'
import { happened } from './text/happened.ts'
import { home } from './text/home.ts'
import { keep } from './text/keep.ts'
import { looking } from './text/looking.ts'
import { map } from './text/map.ts'
import { play } from './text/play.ts'
import { settings } from './text/settings.ts'

/** Every word of the interface. What is not here is in a story, the law panel or the rules. */
export const text = { again, common, compare, debrief, happened, home, keep, looking, map, play, settings } as const
