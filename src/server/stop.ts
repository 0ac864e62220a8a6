import type { Server } from 'node:http'

/** How long an answer under way may take once we were told to stop, in milliseconds. */
const patience = 1500
/** A kept-alive connection is closed this soon after its last answer, in milliseconds. */
const sweep = 25

/** Takes no new connection, lets answers under way finish, closes the idle ones, and after `wait` the rest. */
export function stop(server: Server, wait = patience): Promise<void> {
  return new Promise((resolve) => {
    const sweeping = setInterval(() => server.closeIdleConnections(), sweep)
    const giveUp = setTimeout(() => server.closeAllConnections(), wait)
    server.close(() => {
      clearInterval(sweeping)
      clearTimeout(giveUp)
      resolve()
    })
    server.closeIdleConnections()
  })
}
