import { useFocusOn } from '../ui/focus.ts'
import { Icon } from '../ui/Icon.tsx'
import { SupportFooter } from '../ui/SupportFooter.tsx'
import { saveFile } from '../ui/saveFile.ts'
import { text } from '../ui/text.ts'
import { CaseBack } from './caseback/CaseBack.tsx'
import { Onward } from './caseback/Onward.tsx'
import { ForkNote } from './ForkNote.tsx'
import { FromLink } from './keep/FromLink.tsx'
import type { Look } from './look.ts'
import { Opening } from './opening/Opening.tsx'
import { turnLink } from './turnLink.ts'
import { views } from './views.ts'
import './debrief.css'

const words = text.debrief

/** The second look: what it opens on, and the views of one's path. */
export function Debrief({ look, view }: { look: Look; view: string }) {
  const heading = useFocusOn<HTMLHeadingElement>(look.playthrough.id)
  const shown = views.find(({ id }) => id === view) ?? views[0]
  return (
    <div class="debrief">
      <header class={`debrief-head${shown === views[0] ? '' : ' inside'}`}>
        <p class="kicker">{words.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {words.of(look.path.manifest.scenario.title)}
        </h1>
        <Summary look={look} />
        <FromLink look={look} />
        <ForkNote look={look} />
        <div class="debrief-ways">
          <a class="button" href="#/">
            <Icon name="home" /> {text.common.home}
          </a>
          <a class="button" href={`#/play/${look.playthrough.scenario}`}>
            {words.again}
          </a>
          <button type="button" class="button" onClick={() => saveFile(look.playthrough, new Date(look.outside.now()))}>
            <Icon name="download" /> {words.download}
          </button>
        </div>
      </header>
      <main>
        {shown === views[0] && <Opening look={look} />}
        {(shown === views[0] || shown?.id === 'look') && <CaseBack look={look} />}
        {views.length > 1 && (
          <nav class="debrief-views" aria-label={words.views.title}>
            {views.map(({ id, title }) => (
              <a key={id} class="button" href={turnLink(look, id)} aria-current={id === shown?.id ? 'page' : undefined}>
                {title}
              </a>
            ))}
          </nav>
        )}
        {shown && <shown.Show look={look} />}
        {shown === views[0] && <Onward look={look} />}
      </main>
      <SupportFooter />
    </div>
  )
}

/** How long the path was, how it ended, and what cannot be shown of it. */
function Summary({ look }: { look: Look }) {
  const { playthrough, telling, path, outside, story } = look
  const ending = telling.beats.at(-1)?.ending ?? null
  const values = look.values.value
  const notices = [
    telling.halt && text.play.halt[telling.halt.why],
    !telling.halt && playthrough.story !== story.compiled.story && text.play.wordingChanged,
    playthrough.rules !== outside.rules && words.changedRules,
    ending === null && !telling.halt && words.unfinished,
    values.at === 'none' && words.noValues[values.trouble],
  ].filter((sentence) => typeof sentence === 'string')
  return (
    <>
      <p>
        {words.pathSummary(telling.beats.length - 1, playthrough.events.filter(({ type }) => type === 'note').length)}{' '}
        {ending !== null && text.play.ending(path.manifest.scenario.endings[ending] ?? ending)}
      </p>
      {notices.map((sentence) => (
        <p key={sentence} class="notice" role="status">
          {sentence}
        </p>
      ))}
    </>
  )
}
