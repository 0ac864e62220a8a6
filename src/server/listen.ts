import type { Server } from 'node:http'
import { connect } from 'node:net'
import type { Address } from './address.ts'

/** Ports tried after the usual one before giving up. */
const tries = 50

/**
 * True if something already answers at http://localhost:PORT. Binding alone does not tell: where another program
 * holds the port on IPv6 only, we could bind it on IPv4, and the browser would show the other program.
 */
const answersLocally = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost', timeout: 500 })
    const done = (answers: boolean) => {
      socket.destroy()
      resolve(answers)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
    socket.once('timeout', () => done(false))
  })

const bind = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      server.off('listening', succeed)
      reject(error)
    }
    const succeed = () => {
      server.off('error', fail)
      resolve()
    }
    server.once('error', fail).once('listening', succeed).listen(port, host)
  })

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** Starts to listen and gives the port. Without a fixed port the next free one does. Throws one sentence for a person. */
export async function listen(server: Server, { host, port, fixed }: Address): Promise<number> {
  const last = fixed ? port : Math.min(port + tries, 65535)
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (candidate !== 0 && (await answersLocally(candidate))) continue
    try {
      await bind(server, host, candidate)
      const bound = server.address()
      return bound !== null && typeof bound === 'object' ? bound.port : candidate
    } catch (error) {
      if (!isBusy(error)) throw new Error(`Cannot listen on ${host}, port ${candidate}: ${String(error)}`)
    }
  }
  if (fixed) throw new Error(`Port ${port} is taken by another program. Stop it, or set PORT to another number.`)
  throw new Error(`No free port from ${port} to ${last}. Set PORT to a free one.`)
}
