import { useMemo } from 'preact/hooks'
import { notebookBy } from '../../core/look/notebook.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'
import { TurnRail } from '../TurnRail.tsx'
import { turnLink } from '../turnLink.ts'
import { turnWords } from '../turnWords.ts'
import { AskedTurns } from './AskedTurns.tsx'
import { askedTurns } from './askedTurns.ts'
import { Moment } from './Moment.tsx'
import { NotebookThen } from './NotebookThen.tsx'
import { Picture } from './Picture.tsx'
import { Thinking } from './Thinking.tsx'
import { Transport } from './Transport.tsx'
import './happened.css'

const words = text.happened

/** One's own path without judgement: what was said, noted and known, a turn at a time. */
export function HappenedView({ look }: { look: Look }) {
  const { path, turn, values, thoughts } = look
  const { beats, events } = path
  const all = useMemo(() => turnWords(look), [look])
  const notebook = useMemo(() => notebookBy(events, beats.length), [path])
  const asked = useMemo(() => askedTurns(look, values.value), [values.value])
  const now = Math.min(turn.value, beats.length - 1)
  const [beat, page] = [beats[now], notebook[now]]
  const go = (to: number) => {
    turn.value = Math.max(0, Math.min(to, beats.length - 1))
  }
  const answered = (at: number) => (thoughts.value.turns[at] ?? '') !== ''
  const railRemarks = (at: number) =>
    asked?.includes(at) ? [{ words: answered(at) ? words.ask.written : words.asked }] : []
  if (!beat || !page) return null
  return (
    <section class="happened" aria-label={text.debrief.views.path}>
      <p class="hint">{words.intro}</p>
      <div class="happened-columns">
        <TurnRail words={all} now={now} remarks={railRemarks} onPick={go} />
        <div class="happened-page">
          <Picture beat={beat} look={look} />
          <Moment look={look} beat={beat} words={all[now]} page={page} />
          <Transport beats={beats} now={now} words={all} go={go} />
          {asked?.includes(now) && <Thinking key={now} look={look} turn={now} />}
          <p>
            <a class="button strong" href={turnLink(look, 'look')}>
              {words.toLook}
            </a>
          </p>
        </div>
        <div class="happened-margin">
          <AskedTurns asked={asked} words={all} answered={answered} onPick={go} />
          <NotebookThen page={page} path={path} />
        </div>
      </div>
    </section>
  )
}
