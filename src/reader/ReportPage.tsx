import type { ComponentChildren } from 'preact'
import type { Manifest } from '../core/manifest/manifest.ts'
import { type Wording, wordings } from '../core/record/playEvent.ts'
import { variantFor, wordingsChosen } from '../core/score/wording.ts'
import type { Play, PlayState } from '../play/play.ts'
import { useFocusOn } from '../ui/focus.ts'
import { OneOf } from '../ui/OneOf.tsx'
import { text } from '../ui/text.ts'

interface Props {
  readonly state: PlayState
  readonly manifest: Manifest
  readonly play: Play
  /** The story's own lines of this beat. */
  readonly lines: ComponentChildren
  /** Its choices. */
  readonly children: ComponentChildren
}

const words = text.play.report

/** The report: a form of six lines, each in one of three wordings. */
export function ReportPage({ state, manifest, play, lines: said, children }: Props) {
  const heading = useFocusOn<HTMLHeadingElement>(state.beat.turn)
  const path = { manifest, beats: state.beats, events: state.playthrough.events }
  const chosen = wordingsChosen(path)
  const lines = Object.entries(manifest.report)
  const blank = lines.filter(([line]) => !chosen.has(line)).length
  return (
    <main class="page report">
      <p class="kicker">{manifest.scenario.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      {said}
      <p>{words.intro}</p>
      <div class="form">
        {lines.map(([line, { title }], index) => {
          const variant = variantFor(manifest.report, line, path)
          if (!variant) return null
          const options = rotated(wordings, index).map((value: Wording) => ({ value, name: variant[value] }))
          return (
            <OneOf
              key={line}
              legend={`${index + 1}. ${title}`}
              options={options}
              value={chosen.get(line) ?? null}
              onPick={(wording) => play.report(line, wording)}
            />
          )
        })}
      </div>
      <p class="hint" role="status">
        {words.blank(blank)}
      </p>
      {children}
    </main>
  )
}

/** A different order on each line, so that a place in the list tells nothing. */
const rotated = <Item,>(items: readonly Item[], by: number): Item[] =>
  items.map((_, index) => items[(index + by * 2 + 1) % items.length] as Item)
