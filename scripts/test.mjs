/** `npm test`: types, lint, units and stories, the build, the browser. Ends with `N passed, N failed`. */
import { begin } from './lib/begin.mjs'

begin()
const { prepareInstalled } = await import('./lib/prepare.mjs')
const { steps } = await import('./lib/steps.mjs')
const { failed, sum } = await import('./lib/tally.mjs')
await prepareInstalled()

const tallies = []
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n== ${name}`)
  const tally = await step().catch((error) => {
    console.error(error)
    return failed
  })
  if (tally.failed > 0) console.log(`${name}: ${tally.failed} failed`)
  tallies.push(tally)
}

const total = sum(tallies)
console.log(total.skipped > 0 ? `\n${total.skipped} skipped` : '')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
