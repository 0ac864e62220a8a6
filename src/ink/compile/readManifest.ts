import { basename } from 'node:path'
import type * as z from 'zod/mini'
import { Cast } from '../../core/manifest/cast.ts'
import { Cues } from '../../core/manifest/cue.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import { Places } from '../../core/manifest/place.ts'
import { ReportForm } from '../../core/manifest/report.ts'
import { Scenario } from '../../core/manifest/scenario.ts'
import { type Fault, StoryFaults } from './fault.ts'
import { readYaml } from './yamlFile.ts'

/** Reads what stands beside a script. All files are read before anything is thrown, so that every fault is named at once. */
export function readManifest(folder: string): Manifest {
  const faults: Fault[] = []
  const read = <Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> | undefined => {
    try {
      return readYaml(folder, file, schema)
    } catch (error) {
      if (!(error instanceof StoryFaults)) throw error
      faults.push(...error.faults)
      return undefined
    }
  }
  const scenario = read('scenario.yaml', Scenario)
  const cast = read('cast.yaml', Cast)
  const cues = read('cues.yaml', Cues)
  const places = read('places.yaml', Places)
  const report = read('report.yaml', ReportForm)
  if (!scenario || !cast || !cues || !places || !report) throw new StoryFaults(faults)
  return { id: basename(folder), scenario, cast, cues, places, report }
}
