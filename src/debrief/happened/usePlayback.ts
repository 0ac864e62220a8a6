import { useLayoutEffect, useState } from 'preact/hooks'
import type { Beat } from '../../core/story/beat.ts'
import { readingTime } from './readingTime.ts'

interface Playback {
  readonly playing: boolean
  setPlaying(on: boolean): void
}

/** Goes on from turn to turn by itself, each for as long as it takes to read, and stops at the last. */
export function usePlayback(beats: readonly Beat[], now: number, go: (turn: number) => void): Playback {
  const [playing, setPlaying] = useState(false)
  // Before the next frame: the time of a turn that one has left must not run out meanwhile.
  useLayoutEffect(() => {
    const beat = beats[now]
    if (!playing || !beat) return
    if (now >= beats.length - 1) return setPlaying(false)
    const timer = setTimeout(() => go(now + 1), readingTime(beat))
    return () => clearTimeout(timer)
  }, [playing, now, beats])
  return {
    playing,
    setPlaying(on) {
      if (on && now >= beats.length - 1) go(0)
      setPlaying(on)
    },
  }
}
