import { useMemo, useState } from 'preact/hooks'
import type { Mode } from '../../classroom/logged.ts'
import { givenHere } from '../../core/county/givenHere.ts'
import type { Outside } from '../../play/outside.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { teach } from '../../ui/text/teach.ts'
import { useWatched } from '../../ui/useWatched.ts'
import { HoldChoices } from './HoldChoices.tsx'
import { makeSession, newDraft } from './makeSession.ts'
import type { OwnSession } from './ownSessions.ts'
import { StockFiles } from './StockFiles.tsx'

const words = teach.create
const modes = (['together', 'each'] as const).map((value) => ({ value, ...words.modes[value] }))
const nameKinds = (['off', 'on'] as const).map((value) => ({ value, ...words.nameKinds[value] }))
/** Days after which a session deletes itself, unless changed. */
const daysKept = '30'

interface Props {
  readonly outside: Outside
  /** Whether the server can take one now. */
  readonly ready: boolean
  readonly onMade: (session: OwnSession) => void
}

/** A session in the making. */
export function NewSession({ outside, ready, onMade }: Props) {
  const { scenarios } = outside
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '')
  const [mode, setMode] = useState<Mode>('together')
  const [names, setNames] = useState<'off' | 'on'>('off')
  const [holds, setHolds] = useState<readonly number[]>([])
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({})
  const [days, setDays] = useState(daysKept)
  const [making, setMaking] = useState(false)
  const [trouble, setTrouble] = useState('')
  // Other wishes are another session.
  const county = useWatched(outside.county)
  const draft = useMemo(() => newDraft(outside.randomBytes), [scenario, mode, names, holds, facts, days, county])
  const entry = scenarios.find(({ id }) => id === scenario)
  /** Set in the host's own state, under what state and agency give there. */
  const make = async (keepDays: number) => {
    if (!entry) return teach.desk.noAnswer
    const { compiled } = await outside.openStory(entry)
    const given = { ...givenHere(compiled.manifest.scenario.given, county), ...(entry.takesFrom && facts) }
    const wishes = { names: names === 'on', holds: mode === 'each' ? holds : [], keepDays }
    return makeSession({ scenario, mode, ...wishes, given, state: county.state }, draft, outside.now())
  }
  const submit = async () => {
    const keepDays = Number(days)
    if (!Number.isInteger(keepDays) || keepDays < 1 || keepDays > 365) return setTrouble(words.daysFault)
    setTrouble('')
    setMaking(true)
    const made = await make(keepDays).catch(() => teach.desk.noAnswer)
    setMaking(false)
    if (typeof made === 'string') setTrouble(made)
    else onMade(made)
  }
  return (
    <form
      class="card new-session"
      aria-labelledby="new-session"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !making) void submit()
      }}
    >
      <h2 id="new-session">{words.title}</h2>
      <label class="field">
        <span>{words.scenario}</span>
        <select value={scenario} onChange={({ currentTarget }) => setScenario(currentTarget.value)}>
          {scenarios.map(({ id, title, playTime }) => (
            <option key={id} value={id}>
              {title} ({playTime})
            </option>
          ))}
        </select>
      </label>
      {entry?.takesFrom && <StockFiles key={entry.id} entry={entry} outside={outside} onFacts={setFacts} />}
      <OneOf legend={words.mode} options={modes} value={mode} onPick={setMode} />
      {mode === 'each' && entry && <HoldChoices entry={entry} outside={outside} onHolds={setHolds} />}
      <details>
        <summary>{words.more}</summary>
        <div class="new-session-more">
          <OneOf legend={words.names} options={nameKinds} value={names} onPick={setNames} />
          <label class="field">
            <span>{words.days}</span>
            <input
              type="text"
              inputMode="numeric"
              value={days}
              aria-describedby="days-hint"
              onInput={({ currentTarget }) => setDays(currentTarget.value.trim())}
            />
            <small class="hint" id="days-hint">
              {words.daysHint}
            </small>
          </label>
        </div>
      </details>
      <p class="fault" role="alert">
        {trouble}
      </p>
      <button type="submit" class="button strong large" aria-disabled={!ready || making}>
        {making ? words.making : words.begin}
      </button>
    </form>
  )
}
