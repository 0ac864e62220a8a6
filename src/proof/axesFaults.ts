import { type Axis, axes } from '../core/catalogue/axis.ts'
import type { RootProof } from './axesProof.ts'
import { type Bests, bar, tooGood, tooShrewd } from './players/bar.ts'
import type { Proof } from './proof.ts'

/** What is wrong with a scenario's scores, each in a sentence for its author (`design.md` 6). */
export function axesFaults({ roots = [], players = {}, keepers = {}, playersElsewhere = [] }: Proof): string[] {
  const everywhere = [{ root: 0, players, keepers }, ...playersElsewhere]
  return [
    ...roots.flatMap((root) => [
      ...axes.flatMap((axis) =>
        root.axes[axis].best.points > 0 ? [] : [`${at(root)}nothing can be gained on ${axis}.`],
      ),
      ...(root.joint
        ? []
        : [`${at(root)}no path without screen-out comes to 90 % of the best on all four axes: there has to be one.`]),
      ...(root.unforced
        ? []
        : [
            `${at(root)}the best recognition costs more than 15 of 100 in cooperation or safety: the story pays for pressing people.`,
          ]),
    ]),
    ...everywhere.flatMap(({ root: number, players: chose, keepers: kept = {} }) => {
      const root = roots[number]
      if (!root) return []
      const bests = bestsOf(root)
      return [
        ...tooGood(chose, bests).map(
          (name) =>
            `${at(root)}playing "${name}" without thought comes within ${bar} of 100 of the best on cooperation, safety and case alike.`,
        ),
        ...tooShrewd(kept, bests).map(
          (name) => `${at(root)}keeping the notebook by "${name}" comes within ${bar} of 100 of the best recognition.`,
        ),
      ]
    }),
  ].map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
}

const bestsOf = (root: RootProof): Bests =>
  Object.fromEntries(axes.map((axis) => [axis, root.axes[axis].best.points])) as Record<Axis, number>

const at = ({ given }: RootProof) => {
  const named = Object.entries(given).map(([name, value]) => `${name}=${value}`)
  return named.length === 0 ? '' : `${named.join(' ')}: `
}
