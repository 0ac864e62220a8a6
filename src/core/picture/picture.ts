import { isStatementId, type StatementId, statementIds, statements } from './statement.ts'

/** Six-step agreement, from 1 (not at all) to 6 (fully). There is no middle to rest on. */
export const steps = [1, 2, 3, 4, 5, 6] as const
export type Step = (typeof steps)[number]

/** A turn of one's own that, the player says, changed an answer. */
export interface Because {
  /** Id of the playthrough. */
  readonly playthrough: string
  readonly turn: number
}

/** One sitting over the statements. */
export interface Picture {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly answers: Readonly<Partial<Record<StatementId, Step>>>
  /** The turns said to have changed an answer, none twice. */
  readonly because?: Readonly<Partial<Record<StatementId, readonly Because[]>>>
}

/** How an answer stands to an earlier one. */
export interface Change {
  readonly statement: StatementId
  readonly before: Step
  readonly after: Step
  /** Steps toward where the evidence points; below 0 away from it; 0 for no change. */
  readonly toward: number
}

/** Item by item, of the statements answered both times; in the order of the statements. There is no sum. */
export const changesOf = (before: Picture, after: Picture): Change[] =>
  statementIds.flatMap((statement) => {
    const [then, now] = [before.answers[statement], after.answers[statement]]
    if (then === undefined || now === undefined) return []
    return [{ statement, before: then, after: now, toward: towardOf(statement, now - then) }]
  })

const towardOf = (statement: StatementId, moved: number) => {
  // Minus zero is a number of its own.
  if (moved === 0) return 0
  return statements[statement].points === 'agree' ? moved : -moved
}

/** How many of a class stand at each step, by statement: for a distribution, never for one person. */
export const distributionOf = (pictures: readonly Picture[]): Record<StatementId, Record<Step, number>> =>
  Object.fromEntries(
    statementIds.map((statement) => [
      statement,
      Object.fromEntries(
        steps.map((step) => [step, pictures.filter(({ answers }) => answers[statement] === step).length]),
      ),
    ]),
  ) as Record<StatementId, Record<Step, number>>

/** The pictures of a device, the first sitting first. What was kept is read with care; `lost` counts sittings that could not be. */
export function readPictures(value: unknown): { readonly pictures: readonly Picture[]; readonly lost: number } {
  if (value === undefined || value === null) return { pictures: [], lost: 0 }
  const entries = Array.isArray(value) ? value : fieldOf(value, 'sittings')
  if (!Array.isArray(entries)) return { pictures: [], lost: 1 }
  const read = entries.map(readPicture)
  return {
    pictures: read.filter((picture) => picture !== undefined).sort((left, right) => left.at - right.at),
    lost: read.filter((picture) => picture === undefined).length,
  }
}

function readPicture(value: unknown): Picture | undefined {
  const at = fieldOf(value, 'at')
  const answered = Object.entries(fieldOf(value, 'answers') ?? {}).filter(
    (entry): entry is [StatementId, Step] => isStatementId(entry[0]) && steps.some((step) => step === entry[1]),
  )
  if (typeof at !== 'number' || !Number.isFinite(at) || answered.length === 0) return undefined
  const because = Object.entries(fieldOf(value, 'because') ?? {}).flatMap(([statement, said]) => {
    // Once it was one turn and no list.
    const turns = (Array.isArray(said) ? said : [said]).flatMap(readBecause)
    return isStatementId(statement) && turns.length > 0 ? [[statement, turns] as const] : []
  })
  return {
    at,
    answers: Object.fromEntries(answered),
    ...(because.length > 0 && { because: Object.fromEntries(because) }),
  }
}

function readBecause(value: unknown): Because[] {
  const [playthrough, turn] = [fieldOf(value, 'playthrough'), fieldOf(value, 'turn')]
  return typeof playthrough === 'string' && Number.isInteger(turn) ? [{ playthrough, turn: Number(turn) }] : []
}

/** Two devices' sittings as one list; the same moment is the same sitting. */
export const mergePictures = (here: readonly Picture[], there: readonly Picture[]): Picture[] =>
  [...here, ...there.filter(({ at }) => !here.some((own) => own.at === at))].sort((left, right) => left.at - right.at)

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
