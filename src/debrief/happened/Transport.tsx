import type { Beat } from '../../core/story/beat.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { text } from '../../ui/text.ts'
import type { TurnWords } from '../turnWords.ts'
import { usePlayback } from './usePlayback.ts'

const words = text.happened

interface Props {
  readonly beats: readonly Beat[]
  readonly now: number
  readonly words: readonly TurnWords[]
  readonly go: (turn: number) => void
}

/** Play, pause, step and seek. With the focus inside, arrow keys step, and Home and End go to the ends. */
export function Transport({ beats, now, words: turns, go }: Props) {
  const { playing, setPlaying } = usePlayback(beats, now, go)
  const last = beats.length - 1
  const step = (to: number) => {
    setPlaying(false)
    go(to)
  }
  const keys: Readonly<Record<string, number>> = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }
  const onKeyDown = (event: KeyboardEvent) => {
    // The slider knows these keys itself.
    if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return
    const to = keys[event.key]
    if (to === undefined) return
    event.preventDefault()
    step(to)
  }
  const button = (name: string, icon: IconName, to: number) => (
    // It keeps the focus at the ends, where it does nothing.
    <button
      type="button"
      class="button"
      aria-disabled={to < 0 || to > last || to === now ? true : undefined}
      onClick={() => step(to)}
    >
      <Icon name={icon} /> {name}
    </button>
  )
  const { time = '', place = '' } = turns[now] ?? {}
  const where = words.where(now + 1, beats.length, time, place)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a tool bar, not a set of fields
    <div class="transport" role="group" aria-label={words.transport} onKeyDown={onKeyDown}>
      <input
        type="range"
        aria-label={words.seek}
        aria-valuetext={where}
        min={1}
        max={beats.length}
        value={now + 1}
        onInput={({ currentTarget }) => step(Number(currentTarget.value) - 1)}
      />
      <div class="transport-buttons">
        {button(words.first, 'skipBack', 0)}
        {button(words.back, 'chevronLeft', now - 1)}
        <button type="button" class="button strong" onClick={() => setPlaying(!playing)}>
          <Icon name={playing ? 'pause' : 'playOn'} /> {playing ? words.pause : words.play}
        </button>
        {button(words.on, 'chevronRight', now + 1)}
        {button(words.end, 'skipForward', last)}
      </div>
      <p class="visually-hidden" aria-live={playing ? 'off' : 'polite'}>
        {where}
      </p>
    </div>
  )
}
