/** Input that a command cannot use: one sentence, exit code 2. */
export class CommandError extends Error {}

export function badInput(message: string): never {
  throw new CommandError(message)
}
