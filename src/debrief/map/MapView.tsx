import { useState } from 'preact/hooks'
import { Icon } from '../../ui/Icon.tsx'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { MapList } from './MapList.tsx'
import { MapPicture } from './MapPicture.tsx'
import { mapSight } from './mapSight.ts'
import { mapStateOf } from './mapState.ts'
import './map.css'
import './mapPlace.css'
import './mapText.css'

const words = text.map

/** The story around one's own path: as a picture, or as a list of the same. On a phone the list comes first. */
export function MapView({ look }: { look: Look }) {
  const state = mapStateOf(look)
  const [form, setForm] = useState<'picture' | 'list'>(() =>
    matchMedia('(min-width: 48rem)').matches ? 'picture' : 'list',
  )
  const shown = state.shown.value
  if (shown.at !== 'here') {
    return (
      <section class="map-view" aria-label={words.title}>
        <p role="status">
          {shown.at === 'coming' ? words.coming : `${words.none} ${text.debrief.noValues[shown.trouble]}`}
        </p>
      </section>
    )
  }
  const sight = mapSight(look, state, shown)
  return (
    <section class="map-view" aria-label={words.title}>
      <p class="hint map-intro">{words.intro}</p>
      {!shown.ahead && (
        <p class="notice" role="status">
          {words.noAhead}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not a set of fields */}
      <div class="map-forms" role="group" aria-label={words.form}>
        {(['picture', 'list'] as const).map((one) => (
          <button key={one} type="button" class="button" aria-pressed={form === one} onClick={() => setForm(one)}>
            <Icon name={one === 'picture' ? 'map' : 'list'} /> {words.forms[one]}
          </button>
        ))}
      </div>
      {form === 'picture' ? <MapPicture sight={sight} /> : <MapList sight={sight} />}
    </section>
  )
}
