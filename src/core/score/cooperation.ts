import { approaches } from '../catalogue/approach.ts'
import { own } from '../manifest/own.ts'
import { barrierNames, step, willingness, willingnessBands } from '../model/barrier.ts'
import type { Finding } from './finding.ts'
import { chosen, type Path } from './path.ts'
import { weights } from './weights.ts'

/** Cooperation: what each approach did to the three barriers, and how far each door is left open. A refusal never lowers it. */
export function cooperationFindings(path: Path): Finding[] {
  const findings = chosen(path).flatMap(({ beat, choice }) => {
    const people = { ...beat.model.people }
    return choice.deed.treatments.flatMap(({ approach, person }): Finding[] => {
      const standing = own(people, person)
      if (!standing) return []
      const after = step(standing.barriers, approaches[approach].steps, standing.mistrustFloor)
      const moved = barrierNames.reduce((sum, name) => sum + standing.barriers[name] - after[name], 0)
      people[person] = { ...standing, barriers: after }
      const { why, source, grade } = approaches[approach]
      const points = moved === 0 ? 0 : moved * weights.barrierStep
      return [{ turn: beat.turn, axis: 'cooperation', rule: `${approach}@${person}`, points, why, source, grade }]
    })
  })
  return [...findings, ...doorFindings(path)]
}

function doorFindings({ beats, manifest }: Path): Finding[] {
  const last = beats.at(-1)
  if (!last?.ending) return []
  return Object.entries(last.model.people).map(([person, { barriers }]) => {
    const band = willingness(barriers)
    const name = own(manifest.cast, person)?.short ?? person
    return {
      turn: last.turn,
      axis: 'cooperation',
      rule: `door:${person}`,
      points: band * weights.doorBand,
      why: `Where ${name} stands with you at the end: ${willingnessBands[band]}.`,
      source: 'G10',
      grade: 'D',
    }
  })
}
