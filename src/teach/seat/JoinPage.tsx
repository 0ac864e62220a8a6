import { useRef, useState } from 'preact/hooks'
import { ask } from '../../classroom/client/api.ts'
import { codeText, parseCode } from '../../classroom/code.ts'
import type { Outside } from '../../play/outside.ts'
import { useFocusOn } from '../../ui/focus.ts'
import { go } from '../../ui/router.ts'
import type { MountStage } from '../../ui/stage/stagePort.ts'
import { seat as seatWords } from '../../ui/text/seat.ts'
import { text } from '../../ui/text.ts'
import { keepKey, keyOf, newKey } from '../link/keys.ts'
import { SeatPage } from './SeatPage.tsx'
import './seat.css'

interface Props {
  /** The code as the address has it; empty where none was given. */
  readonly address: string
  readonly outside: Outside
  readonly mountStage: MountStage
  readonly prepareStage: () => void
}

const words = seatWords

/** The seat of this device in a class: taken once, and found again at every reload. */
export function JoinPage({ address, outside, mountStage, prepareStage }: Props) {
  const code = parseCode(address)
  const [key, setKey] = useState(code && keyOf('seat', code))
  if (code && key)
    return <SeatPage code={code} seatKey={key} outside={outside} mountStage={mountStage} prepareStage={prepareStage} />
  return (
    <JoinForm
      code={code ?? ''}
      randomBytes={outside.randomBytes}
      onJoined={(joined, given) => {
        keepKey('seat', joined, given)
        if (joined === code) setKey(given)
        else go(`/join/${joined}`)
      }}
    />
  )
}

interface FormProps {
  readonly code: string
  readonly randomBytes: Outside['randomBytes']
  readonly onJoined: (code: string, key: string) => void
}

function JoinForm({ code, randomBytes, onJoined }: FormProps) {
  const [typed, setTyped] = useState(code && codeText(code))
  const [name, setName] = useState('')
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const heading = useFocusOn<HTMLHeadingElement>(0)
  // One key for all tries: a join that was answered and not heard is the same join.
  const key = useRef(newKey(randomBytes)).current

  const join = async () => {
    const wanted = parseCode(typed)
    if (!wanted) return setFault(words.codeWrong)
    setBusy(true)
    setFault('')
    try {
      const body = name.trim() === '' ? {} : { name: name.trim() }
      const answer = await ask(fetch, `/api/sessions/${wanted}/seats`, { method: 'POST', key, body })
      if ('ok' in answer) return onJoined(wanted, key)
      setFault(answer.problem.message || words.noReach)
    } catch {
      setFault(words.noReach)
    } finally {
      setBusy(false)
    }
  }

  return (
    <main class="page join">
      <p class="kicker">{text.common.product}</p>
      <h1 ref={heading} tabIndex={-1}>
        {words.joinTitle}
      </h1>
      <p>{words.joinIntro}</p>
      <form
        class="card join-form"
        onSubmit={(event) => {
          event.preventDefault()
          void join()
        }}
      >
        <label class="field">
          <span>{words.code}</span>
          <input
            class="code-input"
            value={typed}
            autocapitalize="characters"
            autocomplete="off"
            spellcheck={false}
            maxLength={12}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <details>
          <summary>{words.nameAsked}</summary>
          <label class="field">
            <span>{words.name}</span>
            <input
              value={name}
              autocomplete="off"
              maxLength={24}
              aria-describedby="name-hint"
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <small class="hint" id="name-hint">
              {words.nameHint}
            </small>
          </label>
        </details>
        <p class="fault" role="alert">
          {fault}
        </p>
        <button type="submit" class="button strong large" disabled={busy}>
          {busy ? words.joining : words.join}
        </button>
      </form>
      <p class="hint">{words.anonymous}</p>
    </main>
  )
}
