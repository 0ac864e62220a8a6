import { useEffect, useState } from 'preact/hooks'
import type { Score } from '../../core/score/score.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { askServer } from '../link/askServer.ts'

/** What a world of a session has come to, by the server's own walk of the story graph. */
export interface Result {
  /** Null for the class's own world. */
  readonly seat: number | null
  /** Only where the session has names. */
  readonly name?: string
  /** All that was done there. */
  readonly notation: string
  /** Id of the ending. */
  readonly ending: string | null
  readonly score: Score
}

export interface Results {
  readonly at: 'coming' | 'here' | 'failed'
  readonly results: readonly Result[]
  readonly again: () => void
}

/** The results of a session, as they stand when the page is opened. */
export function useResults({ own }: HostDesk): Results {
  const [found, setFound] = useState<Omit<Results, 'again'>>({ at: 'coming', results: [] })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let gone = false
    void askServer<{ worlds: readonly Result[] }>(`/api/sessions/${own.code}/results`, { key: own.hostKey }).then(
      (answer) => {
        if (gone) return
        setFound('ok' in answer ? { at: 'here', results: answer.ok.worlds } : { at: 'failed', results: [] })
      },
    )
    return () => {
      gone = true
    }
  }, [own.code, tries])
  return { ...found, again: () => setTries(tries + 1) }
}
