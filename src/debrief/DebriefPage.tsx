import { useEffect, useState } from 'preact/hooks'
import type { Playthrough } from '../core/record/playthrough.ts'
import type { Telling } from '../core/story/narrator.ts'
import type { OpenStory, Outside } from '../play/outside.ts'
import { text } from '../ui/text.ts'
import { Whole } from '../ui/Whole.tsx'
import { Debrief } from './Debrief.tsx'

interface Props {
  readonly id: string
  readonly outside: Outside
}

type Shown =
  | { readonly at: 'loading' }
  | { readonly at: 'trouble'; readonly sentence: string }
  | { readonly at: 'debrief'; readonly playthrough: Playthrough; readonly story: OpenStory; readonly telling: Telling }

/** From the address to a debrief: finds the playthrough, fetches its story, tells it again. */
export function DebriefPage({ id, outside }: Props) {
  const [shown, setShown] = useState<Shown>({ at: 'loading' })
  useEffect(() => {
    let gone = false
    open(id, outside).then(
      (next) => gone || setShown(next),
      () => gone || setShown({ at: 'trouble', sentence: text.play.trouble.story }),
    )
    return () => {
      gone = true
    }
  }, [id, outside])
  if (shown.at === 'loading') return <Whole>{text.common.loading}</Whole>
  if (shown.at === 'trouble') {
    return (
      <Whole>
        <p role="alert">{shown.sentence}</p>
        <a class="button strong" href="#/">
          {text.common.home}
        </a>
      </Whole>
    )
  }
  const { playthrough, story, telling } = shown
  return (
    <Debrief
      playthrough={playthrough}
      compiled={story.compiled}
      telling={telling}
      rules={outside.rules}
      now={outside.now}
    />
  )
}

async function open(id: string, outside: Outside): Promise<Shown> {
  const kept = await outside.store.get(id)
  const entry = outside.scenarios.find((scenario) => scenario.id === kept?.playthrough.scenario)
  if (!kept || !entry) return { at: 'trouble', sentence: text.debrief.notFound }
  const story = await outside.openStory(entry)
  return { at: 'debrief', playthrough: kept.playthrough, story, telling: story.narrate(kept.playthrough) }
}
