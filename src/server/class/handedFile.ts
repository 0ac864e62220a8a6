import { type ClassFileFault, classFile } from '../../classroom/classFile.ts'
import { parseCode } from '../../classroom/code.ts'
import type { CaseFile } from '../../core/case/caseFile.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { failing } from './classFailure.ts'
import type { LiveSessions } from './liveSessions.ts'

const why: Readonly<Record<ClassFileFault, string>> = {
  each: 'Everybody there played on their own, so there is no file of the class.',
  unfinished: 'That class has not come to the end of its story, so it leaves no file yet.',
  'other-scenario': 'This scenario does not go on from what that class played.',
  'older-story': 'That class played an older version of its story, which no longer goes that way.',
  damaged: 'What is kept of that class does not fit its story.',
  unanswered: 'That class left open something that this scenario asks for.',
}

/**
 * The file of a class for a scenario that takes some, worked out from that class's own log. Only its host may hand it on. Throws
 * a ClassFailure where it cannot be.
 */
export async function handedFile(
  sessions: LiveSessions,
  host: Buffer,
  text: string,
  { scenario: { takes } }: Manifest,
): Promise<CaseFile> {
  const code = parseCode(text)
  const session = code === undefined ? undefined : await sessions.get(code)
  // One answer for no such session and for somebody else's: codes cannot be tried out here.
  if (!code || session?.roster.readerOf(host)?.role !== 'host')
    throw failing('no-file', undefined, 'You host no session with this code.')
  if (!session.movable) throw failing('rules-changed')
  await session.catchUp()
  const made = takes
    ? classFile(takes, code, session.room().session, session.story)
    : { fault: 'other-scenario' as const }
  if ('fault' in made) throw failing('no-file', undefined, why[made.fault])
  return made.file
}
