import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { type Picture, readPictures } from '../core/picture/picture.ts'
import { type NextStep, nextStep } from '../core/programme/nextStep.ts'
import { type Programme, programmeOf, readOpened } from '../core/programme/programme.ts'
import { playedOf } from '../home/readCases.ts'
import type { Outside } from '../play/outside.ts'
import type { Kept } from '../play/store.ts'

export interface ProgrammeHere {
  readonly programme: Programme
  /** Undefined until all that it rests on was read. */
  readonly next: NextStep | undefined
  readonly pictures: readonly Picture[]
  /** Sittings over the first picture that could not be read. */
  readonly lost: number
  /** Opens a second contact before its day. Rejects with StoreTrouble where that cannot be kept. */
  readonly openNow: (scenario: string) => Promise<void>
}

/** Where the player is in the programme, by what is kept here. `kept` is undefined until it was read. */
export function useProgramme(outside: Outside, kept: readonly Kept[] | undefined): ProgrammeHere {
  const { drawer, scenarios } = outside
  const opened = useSignal<readonly string[]>([])
  const pictures = useSignal<readonly Picture[] | undefined>(undefined)
  const lost = useSignal(0)
  useEffect(() => {
    const read = async () => {
      opened.value = readOpened(await drawer.get('opened'))
      const sittings = readPictures(await drawer.get('pictures'))
      lost.value = sittings.lost
      pictures.value = sittings.pictures
    }
    read().catch(() => {
      pictures.value = []
    })
  }, [outside, kept])
  const programme = useMemo(
    () => programmeOf(scenarios, (kept ?? []).map(playedOf), opened.value, outside.now()),
    [scenarios, kept, opened.value],
  )
  const ready = kept && pictures.value
  return {
    programme,
    next:
      ready &&
      nextStep(
        programme,
        ready.map(({ at }) => at),
      ),
    pictures: pictures.value ?? [],
    lost: lost.value,
    openNow: async (scenario) => {
      opened.value = readOpened([...opened.value, scenario])
      await drawer.put('opened', opened.value)
    },
  }
}
