import { useState } from 'preact/hooks'
import { host } from '../../ui/text/host.ts'
import { beatTitle } from '../beatTitle.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import type { Whereabouts } from './whereabouts.ts'

const words = host.each

interface Props {
  readonly desk: HostDesk
  readonly where: Whereabouts
}

/** The map in words: by chapter the places where somebody is, or everyone can be held. */
export function ChapterCounts({ desk, where }: Props) {
  const [all, setAll] = useState(false)
  const { manifest, beats } = desk.open.klass
  const { held } = desk.view.session
  const shown = (beat: number) => all || (where.counts[beat] ?? 0) > 0 || held.has(beat) || beats.beats[beat]?.decisive
  const chapters = Object.entries(manifest.scenario.chapters).map(([chapter, name]) => ({
    name,
    beats: beats.beats.flatMap((beat, number) =>
      beat.ending === undefined && beat.chapter === chapter ? [number] : [],
    ),
  }))
  const endings = beats.beats.flatMap(({ ending }, number) =>
    ending !== undefined && (all || (where.counts[number] ?? 0) > 0) ? [number] : [],
  )
  return (
    <>
      <label class="tick-line">
        <input type="checkbox" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
        <span>{words.onlySome}</span>
      </label>
      <ol class="chapter-counts">
        {chapters.map((chapter) => (
          <li key={chapter.name}>
            <h3>
              {chapter.name}{' '}
              <small>
                {words.chapterTotal(chapter.beats.reduce((sum, beat) => sum + (where.counts[beat] ?? 0), 0))}
              </small>
            </h3>
            <ul>
              {chapter.beats.filter(shown).map((beat) => (
                <BeatCount key={beat} desk={desk} where={where} beat={beat} />
              ))}
            </ul>
          </li>
        ))}
        {endings.length > 0 && (
          <li>
            <h3>
              {words.endings} <small>{words.here(where.done)}</small>
            </h3>
            <ul>
              {endings.map((beat) => (
                <li key={beat} class="beat-count">
                  <span>{beatTitle(desk.open.klass, beat)}</span>
                  <b>{where.counts[beat] ?? 0}</b>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ol>
    </>
  )
}

function BeatCount({ desk, where, beat }: Props & { readonly beat: number }) {
  const { open, view, send } = desk
  const title = beatTitle(open.klass, beat)
  const count = where.counts[beat] ?? 0
  const isHeld = view.session.held.has(beat)
  const { decisive } = open.klass.beats.beats[beat] ?? {}
  const marks = [decisive && words.decisive, isHeld && words.held].filter((mark) => typeof mark === 'string')
  return (
    <li class={isHeld ? 'beat-count held' : 'beat-count'}>
      <span>
        {title}
        {marks.length > 0 && <small> · {marks.join(', ')}</small>}
      </span>
      <b>{count === 0 ? words.nobody : isHeld ? words.waiting(count) : words.here(count)}</b>
      {view.session.phase === 'playing' && (
        <button
          type="button"
          class="button quiet"
          aria-label={isHeld ? words.releaseHere(title) : words.holdNamed(title)}
          onClick={() => send(isHeld ? { type: 'release', beat } : { type: 'hold', beat })}
        >
          {isHeld ? words.release : words.hold}
        </button>
      )}
    </li>
  )
}
