import type { Session } from '../../classroom/session.ts'
import type { ClassSplit } from '../debrief/classSplits.ts'
import type { Reason } from '../debrief/useReasons.ts'
import { picturesIn } from './pictureTable.ts'
import { inOrder } from './sessionTable.ts'
import type { Result } from './useResults.ts'

/** What goes into the file besides paths and splits. */
export interface Along {
  readonly names: boolean
  readonly reasons: boolean
}

/** All of a session for programs, the first picture as counts of the answers 1 to 6. No seat's number or given name is in it; typed names and reasons only where they are asked for. */
export function sessionData(
  session: Session,
  results: readonly Result[],
  splits: readonly ClassSplit[],
  reasons: readonly Reason[],
  along: Along,
): string {
  const { head } = session
  const pictures = picturesIn(session)
  const data = {
    format: 1,
    ...(head && {
      session: {
        ...{ scenario: head.scenario, mode: head.mode, story: head.story, rules: head.rules },
        ...{ given: head.given, seed: head.seed },
      },
    }),
    splits: splits.map(({ beat, members, offered, counts, taken }) => ({
      ...{ beat, turn: members[0]?.turn, offered, counts },
      ...(taken && { taken }),
    })),
    worlds: inOrder(results).map(({ name, notation, ending, score }) => ({
      ...(along.names && name !== undefined && { name }),
      ...{ notation, ending, score },
    })),
    ...(pictures.length > 0 && {
      firstPicture: Object.fromEntries(pictures.map(({ round, counts }) => [round, counts])),
    }),
    ...(along.reasons && { reasons }),
  }
  return `${JSON.stringify(data, null, 1)}\n`
}
