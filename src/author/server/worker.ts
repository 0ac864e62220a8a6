import { constants, setPriority } from 'node:os'
import { type Task, work } from './work.ts'

/** Looks at stories and proves them beside the development server, one task after the other; ends when that does. */
process.on('message', (task: Task) => {
  // A proof may wait; the page, and a look, may not.
  if (task.kind === 'prove') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  work(
    task,
    (finding) => process.send?.({ turn: task.turn, finding }),
    () => performance.now(),
  )
})
process.on('disconnect', () => process.exit())
