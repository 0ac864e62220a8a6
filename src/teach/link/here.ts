import { teach } from '../../ui/text/teach.ts'
import { askServer } from './askServer.ts'

/** What the server says of itself: whether classes can be taught from it, and how other devices reach it. */
export interface Here {
  readonly teaching: 'ready' | 'starting' | 'none'
  /** A sentence where it is not ready. */
  readonly why?: string
  /** Addresses of this computer in its networks, as `http://192.168.1.7:3000`. */
  readonly addresses: readonly string[]
  /** Whether it answers other devices at all. */
  readonly lan: boolean
}

/** A site without a server behind it has no classes either. */
export async function askHere(): Promise<Here> {
  const answer = await askServer<Here>('/api/here', {})
  return 'ok' in answer ? answer.ok : { teaching: 'none', why: teach.desk.noServer, addresses: [], lan: false }
}
