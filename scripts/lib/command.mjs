import { readdirSync, readFileSync } from 'node:fs'
import { prepareInstalled } from './prepare.mjs'
import { inRoot } from './root.mjs'
import { runNode } from './run.mjs'
import { withTypeScript } from './typescript.mjs'

/** Runs `src/commands/<name>.ts`. What is printed on stdout is the command's own, and so is the exit code. */
export async function runCommand(name, parameters) {
  const names = commandNames()
  if (!names.includes(name)) {
    console.error(`There is no command "${name}". There are: ${names.join(', ')}.`)
    process.exit(2)
  }
  await prepareInstalled()
  process.exitCode = await runNode([...withTypeScript(), inRoot('src/commands', `${name}.ts`), ...parameters])
}

/** The files of src/commands that package.json has a script for; the others are parts of these. */
function commandNames() {
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const files = new Set(readdirSync(inRoot('src/commands')))
  return Object.keys(scripts).filter((name) => files.has(`${name}.ts`))
}
