import { useEffect, useState } from 'preact/hooks'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { ScenarioEntry } from '../../core/story/compiled.ts'
import type { Outside } from '../../play/outside.ts'
import { teach } from '../../ui/text/teach.ts'
import { classStoryOf } from '../classStoryOf.ts'
import { type HoldPoints, type HoldWish, holdPoints, holdsWished } from './holdPoints.ts'

const words = teach.create

interface Props {
  readonly entry: ScenarioEntry
  readonly outside: Outside
  /** Beats of the map, by number. */
  readonly onHolds: (holds: readonly number[]) => void
}

type Found = { readonly points: HoldPoints; readonly manifest: Manifest } | 'coming' | 'none'

/** Where everyone is to be held, in words; which beats of the map these are is worked out from the story. */
export function HoldChoices({ entry, outside, onHolds }: Props) {
  const [found, setFound] = useState<Found>('coming')
  const [wishes, setWishes] = useState<ReadonlySet<HoldWish>>(new Set())
  useEffect(() => {
    let gone = false
    setFound('coming')
    setWishes(new Set())
    onHolds([])
    classStoryOf(entry, outside).then(
      ({ klass }) => gone || setFound({ points: holdPoints(klass), manifest: klass.manifest }),
      () => gone || setFound('none'),
    )
    return () => {
      gone = true
    }
  }, [entry])
  if (found === 'coming') return <p class="hint">{words.holdsComing}</p>
  if (found === 'none') return <p class="hint">{words.holdsNone}</p>
  const { points, manifest } = found
  const tick = (wish: HoldWish, name: string, beats: readonly number[]) =>
    beats.length > 0 && (
      <label key={wish} class="tick-line">
        <input
          type="checkbox"
          checked={wishes.has(wish)}
          onChange={({ currentTarget }) => {
            const next = new Set(wishes)
            if (currentTarget.checked) next.add(wish)
            else next.delete(wish)
            setWishes(next)
            onHolds(holdsWished(points, next))
          }}
        />
        <span>{name}</span>
      </label>
    )
  return (
    <fieldset class="one-of">
      <legend>{words.holds}</legend>
      <p class="hint">{words.holdsHint}</p>
      {tick('decisive', words.decisive(points.decisive.length), points.decisive)}
      {tick('board', words.board, points.board)}
      {tick('aftermath', words.aftermath, points.aftermath)}
      {[...points.chapters].map(([chapter, beats]) =>
        tick(`chapter:${chapter}`, words.chapter(manifest.scenario.chapters[chapter] ?? chapter), beats),
      )}
    </fieldset>
  )
}
