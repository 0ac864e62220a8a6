import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants, setPriority } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { CompiledStory } from '../../core/story/compiled.ts'
import type { Proved } from './proving.ts'

/** The program that proves; whatever it runs decides about graphs. */
export const provingProgram = fileURLToPath(new URL('./proving.ts', import.meta.url))

const typescript = () => ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]

/** Proves a story in a process of its own, which gives way to others. Rejects with one sentence. */
export function proveApart(story: CompiledStory, signal?: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = fork(provingProgram, [], {
      execArgv: typescript(),
      serialization: 'advanced',
      ...(signal && { signal }),
    })
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    const fail = (why: string) => reject(new Error(`stories/${story.scenario} has no story graph: ${why}`))
    child.once('message', (proved: Proved) => ('bytes' in proved ? resolve(proved.bytes) : fail(proved.wrong)))
    child.once('error', (error) => fail(error.message))
    child.once('exit', (code, killed) => fail(`the program that proves ended with ${killed ?? code}`))
    child.send(story)
  })
}
