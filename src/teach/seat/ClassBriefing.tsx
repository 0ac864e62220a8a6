import type { SessionHead } from '../../classroom/logged.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { Briefing } from '../../reader/Briefing.tsx'
import { GivenFile } from '../../reader/casefile/GivenFile.tsx'
import { countyOf } from './countyOf.ts'

interface Props {
  readonly head: SessionHead
  readonly manifest: Manifest
  readonly onBegin: (guess: { readonly category: string; readonly confidence: number } | null) => void
}

/** The call, and each seat's own first guess. */
export function ClassBriefing({ head, manifest, onBegin }: Props) {
  // Which earlier case a class goes on from is the host's matter, and settled by now.
  const { takes, after: _, ...scenario } = manifest.scenario
  return (
    <Briefing
      manifest={{ ...manifest, scenario }}
      given={head.given}
      state={countyOf(head).state}
      unfinished={undefined}
      files={undefined}
      wanted={undefined}
      onContinue={() => {}}
      onBegin={onBegin}
      inClass
    >
      {takes && <GivenFile taking={takes} given={head.given} caseFrom={head.caseFrom} />}
    </Briefing>
  )
}
