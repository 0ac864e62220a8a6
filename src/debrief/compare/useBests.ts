import { useEffect, useState } from 'preact/hooks'
import { type Axis, axes } from '../../core/catalogue/axis.ts'
import { cuesNoted } from '../../core/score/path.ts'
import type { Look } from '../look.ts'
import { type Compared, isSameGiven } from './compared.ts'

/** The most points that a whole path can come to, by axis. */
export type Bests = Readonly<Record<Axis, number>>

/** What each side's points are per cent of, where that is known: never of another story, other rules or other circumstances. */
export function useBests(look: Look, right: Compared): { readonly left?: Bests; readonly right?: Bests } {
  const values = look.values.value
  const left = values.at === 'here' ? bestsOf(values.reading) : undefined
  const [others, setOthers] = useState<{ readonly of: Compared; readonly bests: Bests }>()
  const isSame = isSameGiven(right.given, look.playthrough.given)
  const countable = right.caveats.every((caveat) => caveat === 'given')
  useEffect(() => {
    if (values.at !== 'here' || isSame || !countable) return
    let gone = false
    const { path, given } = right
    values.ask('reading', { given, events: path.events, noted: [...cuesNoted(path)] }).then(
      (reading) => {
        if (!gone && reading) setOthers({ of: right, bests: bestsOf(reading) })
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [values, right])
  const asked = others?.of === right ? others.bests : undefined
  const mine = countable ? (isSame ? left : asked) : undefined
  return { ...(left && { left }), ...(mine && { right: mine }) }
}

const bestsOf = ({ whole }: { readonly whole: Readonly<Record<Axis, { readonly best: number }>> }): Bests =>
  Object.fromEntries(axes.map((axis) => [axis, whole[axis].best])) as Record<Axis, number>
