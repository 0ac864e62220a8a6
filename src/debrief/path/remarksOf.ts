import { isHarm } from '../../core/look/turnLook.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'
import type { Finding } from '../../core/score/finding.ts'
import { aboutWhat } from './aboutWhat.ts'

/** Findings of one turn that give the same reason, told once. */
export interface RemarkText {
  readonly axis: Finding['axis']
  readonly points: number
  readonly why: string
  readonly source: string
  readonly grade: Finding['grade']
  /** What it is about: facts, or people. */
  readonly about: readonly string[]
  /** What the choice did was harm to a person. */
  readonly harmful: boolean
}

/** The remarks on a turn, in the order of its findings. Points of one reason are summed over the people it concerns. */
export function remarksOf(findings: readonly Finding[], manifest: Manifest): RemarkText[] {
  const remarks = new Map<string, RemarkText>()
  for (const finding of findings) {
    const { axis, points, why, source, grade, rule } = finding
    const harmful = !/^(door|report):/.test(rule) && isHarm(finding)
    const key = `${axis}|${Math.sign(points)}|${harmful}|${why}`
    const known = remarks.get(key)
    const about = [...(known?.about ?? []), aboutWhat(finding, manifest)].filter((words) => words !== '')
    remarks.set(key, { axis, points: points + (known?.points ?? 0), why, source, grade, about, harmful })
  }
  return [...remarks.values()]
}
