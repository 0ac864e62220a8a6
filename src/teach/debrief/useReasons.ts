import { useEffect, useState } from 'preact/hooks'
import type { HostDesk } from '../host/hostDesk.ts'
import { askServer } from '../link/askServer.ts'

/** Why somebody chose; whose it is, nobody says. */
export interface Reason {
  /** Choices made before in that world. */
  readonly at: number
  /** Beat of the story's map. */
  readonly beat: number | null
  readonly choice: string
  readonly why: string
  /** How sure, in per cent. */
  readonly sure?: number
}

export interface Reasons {
  readonly at: 'coming' | 'here' | 'failed'
  readonly reasons: readonly Reason[]
  readonly again: () => void
}

/** The reasons of a session, in an order that tells nothing of who gave them. */
export function useReasons({ own, view }: HostDesk): Reasons {
  const [found, setFound] = useState<Omit<Reasons, 'again'>>({ at: 'coming', reasons: [] })
  const [tries, setTries] = useState(0)
  const { phase } = view.session
  useEffect(() => {
    let gone = false
    void askServer<{ reasons: readonly Reason[] }>(`/api/sessions/${own.code}/reasons`, { key: own.hostKey }).then(
      (answer) => {
        if (gone) return
        setFound('ok' in answer ? { at: 'here', reasons: answer.ok.reasons } : { at: 'failed', reasons: [] })
      },
    )
    return () => {
      gone = true
    }
  }, [own.code, phase, tries])
  return { ...found, again: () => setTries(tries + 1) }
}
