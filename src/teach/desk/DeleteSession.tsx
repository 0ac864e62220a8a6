import { useState } from 'preact/hooks'
import { Dialog } from '../../ui/Dialog.tsx'
import { teach } from '../../ui/text/teach.ts'
import { askServer } from '../link/askServer.ts'
import type { OwnSession } from './ownSessions.ts'

const words = teach.desk
/** What a server answers that has no such session, any more or with this key. */
const gone: readonly number[] = [401, 404, 410]

interface Props {
  readonly session: OwnSession
  readonly onClose: () => void
  /** Whether there was something to delete. */
  readonly onGone: (found: boolean) => void
}

/** Asks before everything of a session is deleted from the server: it cannot be taken back. */
export function DeleteSession({ session: { code, hostKey }, onClose, onGone }: Props) {
  const [trouble, setTrouble] = useState('')
  const remove = async () => {
    const answer = await askServer<object>(`/api/sessions/${code}`, { method: 'DELETE', key: hostKey })
    if ('ok' in answer) onGone(true)
    else if (gone.includes(answer.problem.status)) onGone(false)
    else setTrouble(answer.problem.message)
  }
  return (
    <Dialog title={words.removeTitle} kind="card" closeLabel={words.removeNo} onClose={onClose}>
      <p>{words.removeAsk}</p>
      <p class="fault" role="alert">
        {trouble}
      </p>
      <button type="button" class="button strong" onClick={remove}>
        {words.removeYes}
      </button>
    </Dialog>
  )
}
