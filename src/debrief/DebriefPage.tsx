import { useEffect, useState } from 'preact/hooks'
import type { Outside } from '../play/outside.ts'
import type { MountStage } from '../ui/stage/stagePort.ts'
import { text } from '../ui/text.ts'
import { Whole } from '../ui/Whole.tsx'
import { Debrief } from './Debrief.tsx'
import { lookOf, type OpenedLook } from './lookOf.ts'
import { openAddress } from './openAddress.ts'

interface Props {
  /** A playthrough's id, or a `~` and the playthrough itself. */
  readonly address: string
  /** Which view, and at which turn, from 1; empty for the first. */
  readonly view: string
  readonly turn: number | undefined
  readonly outside: Outside
  readonly mountStage: MountStage
}

type Shown =
  | { readonly at: 'loading' }
  | { readonly at: 'trouble'; readonly sentence: string }
  | ({ readonly at: 'debrief' } & OpenedLook)

/** From the address to a debrief: finds the playthrough, fetches its story, tells it again. */
export function DebriefPage({ address, view, turn, outside, mountStage }: Props) {
  const [shown, setShown] = useState<Shown>({ at: 'loading' })
  useEffect(() => {
    let opened: OpenedLook | undefined
    let gone = false
    open(address, outside, mountStage).then(
      (next) => {
        opened = typeof next === 'string' ? undefined : next
        if (gone) opened?.close()
        else setShown(typeof next === 'string' ? { at: 'trouble', sentence: next } : { at: 'debrief', ...next })
      },
      () => gone || setShown({ at: 'trouble', sentence: text.play.trouble.story }),
    )
    return () => {
      gone = true
      opened?.close()
    }
  }, [address, outside])
  const look = shown.at === 'debrief' ? shown.look : undefined
  useEffect(() => {
    if (!look || turn === undefined) return
    look.turn.value = Math.max(0, Math.min(turn - 1, look.telling.beats.length - 1))
    look.arrived.value = look.turn.value
  }, [look, view, turn])
  useEffect(() => {
    if (!look?.stored) return
    return outside.onKept(async (id) => {
      if (id !== look.playthrough.id) return
      const { thoughts } = await outside.store.beside(id)
      look.thoughts.value = thoughts ?? { turns: {} }
    })
  }, [look, outside])
  if (look) return <Debrief look={look} view={view} />
  if (shown.at !== 'trouble') return <Whole>{text.common.loading}</Whole>
  return (
    <Whole>
      <p role="alert">{shown.sentence}</p>
      <a class="button strong" href="#/">
        {text.common.home}
      </a>
    </Whole>
  )
}

/** A debrief, or a sentence that says why there is none. */
async function open(address: string, outside: Outside, mountStage: MountStage): Promise<OpenedLook | string> {
  const found = await openAddress(address, outside)
  return typeof found === 'string' ? found : lookOf(found, address, outside, mountStage)
}
