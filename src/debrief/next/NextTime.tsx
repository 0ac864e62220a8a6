import { useId } from 'preact/hooks'
import { text } from '../../ui/text.ts'
import { keepThoughts } from '../keepThoughts.ts'
import type { Look } from '../look.ts'
import { openingPoints } from '../opening/openingPoints.ts'
import { Unkept } from '../Unkept.tsx'
import { whenExample } from './whenExample.ts'
import './nextTime.css'

const words = text.looking.next

/** One thing to do next time, in the player's own words: "When I …, I will …". Kept beside the playthrough. */
export function NextTime({ look }: { look: Look }) {
  const id = useId()
  const { when = '', will = '' } = look.thoughts.value.next ?? {}
  const cost = openingPoints(look, look.values.value).cost
  const example = cost && whenExample(look.path, cost.at.turn)
  const write = (next: { when: string; will: string }) => {
    const { next: _, ...others } = look.thoughts.value
    void keepThoughts(look, next.when + next.will === '' ? others : { ...others, next })
  }
  const field = (label: string, value: string, of: 'when' | 'will', hint?: string) => (
    <p class="next-field">
      <label for={`${id}-${of}`}>{label}</label>
      <input
        id={`${id}-${of}`}
        type="text"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => write({ when, will, [of]: currentTarget.value })}
      />
      {hint && (
        <small class="hint" id={`${id}-hint`}>
          {hint}
        </small>
      )}
    </p>
  )
  return (
    <section class="card next-time" aria-labelledby="next-time">
      <h2 id="next-time">{words.title}</h2>
      <p>{words.intro}</p>
      {example && (
        <p class="next-example">
          {words.whenExample} <b>{words.whenExampleSentence(example)}</b>{' '}
          <button type="button" class="button" onClick={() => write({ when: example, will })}>
            {words.use}
          </button>
        </p>
      )}
      <div class="next-fields">
        {field(words.whenLabel, when, 'when')}
        {field(words.willLabel, will, 'will', words.willHint)}
      </div>
      {when.trim() !== '' && will.trim() !== '' && (
        <p class="next-sentence">{words.sentence(when.trim(), will.trim().replace(/\.$/, ''))}</p>
      )}
      <p class="hint">
        {words.card} <a href="#/county">{text.county.title}</a>
      </p>
      <Unkept look={look} id={`${id}-kept`} />
    </section>
  )
}
