import { useEffect, useState } from 'preact/hooks'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { turnLink } from '../turnLink.ts'
import { type CaseSource, sourceOf } from './sourceOf.ts'
import './caseBack.css'

const words = text.caseFile.back

/** What a play was given from an earlier one, and the turns there that decided it, each a link to that debrief. */
export function CaseBack({ look }: { look: Look }) {
  const { playthrough, path, outside } = look
  const { takes } = path.manifest.scenario
  const { caseFrom, given } = playthrough
  const [source, setSource] = useState<CaseSource | 'gone' | undefined>()
  useEffect(() => {
    let left = false
    if (!caseFrom) return
    sourceOf(caseFrom.id, outside)
      .catch(() => undefined)
      .then((found) => {
        if (!left) setSource(found ?? 'gone')
      })
    return () => {
      left = true
    }
  }, [outside, caseFrom])
  if (!takes) return null
  const known = typeof source === 'object' ? source : undefined
  return (
    <section class="card case-back" aria-labelledby="case-back">
      <h2 id="case-back">{words.title}</h2>
      {!caseFrom && <p>{words.stock}</p>}
      {known && <p>{words.from(known.title)}</p>}
      {source === 'gone' && <p class="notice">{words.gone}</p>}
      <ul>
        {Object.entries(takes.facts).map(([name, fact]) => {
          const value = given[name] ?? ''
          const turn = caseFrom?.turns[name]
          const isLost = fact.lost?.includes(value) === true
          return (
            <li key={name} class={isLost ? 'case-fact-lost' : undefined}>
              <p>
                <b>{fact.title}.</b> {fact.words[value]}
              </p>
              {caseFrom && turn !== undefined && (
                <p class="case-back-turn">
                  {fact.lost && <span>{isLost ? words.lost : words.kept}: </span>}
                  {known ? (
                    <a
                      href={turnLink({ address: caseFrom.id }, 'look', turn)}
                      aria-label={`${words.at(turn + 1, known.places[turn] ?? '')}. ${words.open(turn + 1, known.title)}`}
                    >
                      {words.at(turn + 1, known.places[turn] ?? '')}
                    </a>
                  ) : (
                    words.at(turn + 1, '')
                  )}
                </p>
              )}
              {caseFrom && turn === undefined && isLost && (
                <p class="case-back-turn">
                  {words.lost}: {words.never}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
