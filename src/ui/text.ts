import { across } from './text/across.ts'
import { again } from './text/again.ts'
import { caseFile } from './text/caseFile.ts'
import { common } from './text/common.ts'
import { compare } from './text/compare.ts'
import { county } from './text/county.ts'
import { debrief } from './text/debrief.ts'
import { happened } from './text/happened.ts'
import { home } from './text/home.ts'
import { keep } from './text/keep.ts'
import { looking } from './text/looking.ts'
import { map } from './text/map.ts'
import { picture } from './text/picture.ts'
import { play } from './text/play.ts'
import { programme } from './text/programme.ts'
import { settings } from './text/settings.ts'

/** Every word of the interface. What is not here is in a story, the law panel or the rules. */
export const text = {
  across,
  again,
  caseFile,
  common,
  compare,
  county,
  debrief,
  happened,
  home,
  keep,
  looking,
  map,
  picture,
  play,
  programme,
  settings,
} as const
