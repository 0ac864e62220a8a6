import type { Outside } from '../play/outside.ts'
import { TeachDesk } from './desk/TeachDesk.tsx'
import { GuidePage } from './guide/GuidePage.tsx'
import { HostPage } from './host/HostPage.tsx'
import './teach.css'

interface Props {
  /** What stands behind `#/teach/`: nothing, `guide`, or a session's code, with keys where they are handed over. */
  readonly name: string
  /** Which part of it. */
  readonly view: string
  readonly outside: Outside
}

/** Everything for instructors. */
export function TeachPage({ name, view, outside }: Props) {
  if (name === '') return <TeachDesk outside={outside} />
  if (name === 'guide') return <GuidePage scenario={view} outside={outside} />
  return <HostPage key={name} address={name} view={view} outside={outside} />
}
