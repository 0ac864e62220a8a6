import { classCodeOf } from '../../classroom/recordId.ts'
import { GivenFile } from '../../reader/casefile/GivenFile.tsx'
import { classDebrief } from '../../ui/text/classDebrief.ts'
import { ownSessions } from '../desk/ownSessions.ts'
import type { HostDesk } from '../host/hostDesk.ts'
import { keeping } from '../keeping.ts'

/** The file that a class was given, and the way back to the session that it is of, where that one is hosted from here too. */
export function CameWith({ desk }: { desk: HostDesk }) {
  const { head } = desk.view.session
  const { takes } = desk.open.klass.manifest.scenario
  if (!head || !takes) return null
  const code = head.caseFrom && classCodeOf(head.caseFrom.id)
  const isHere = ownSessions(keeping).some((own) => own.code === code)
  return (
    <>
      <GivenFile taking={takes} given={head.given} caseFrom={head.caseFrom} />
      {isHere && (
        <p class="ways">
          <a class="button" href={`#/teach/${code}/debrief`}>
            {classDebrief.handOn.back}
          </a>
        </p>
      )}
    </>
  )
}
