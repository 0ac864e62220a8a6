import { homeState, isStateId, type StateId } from '../law/state.ts'

/** Whom an officer has to know before the night on which it is asked; in the order of the form. */
export const roles = [
  'supervisor',
  'prosecutor',
  'languageLine',
  'languageCode',
  'advocateDay',
  'advocateNight',
  'bedTonight',
  'wageAgency',
  'victimSpecialist',
] as const

export type Role = (typeof roles)[number]

/** The agency's own rules. `state` leaves it to the state's law, as far as that is at hand. */
export const agencyRules = {
  immigration: ['state', 'restricted', 'open'],
  camera: ['state', 'pause', 'on', 'none'],
} as const

export type AgencyRule = keyof typeof agencyRules

/** My county: one form, kept on the device. */
export interface County {
  readonly state: StateId
  readonly rules: { readonly [Name in AgencyRule]: (typeof agencyRules)[Name][number] }
  /** As typed, trimmed; a role that is not there was left blank. */
  readonly roles: Readonly<Partial<Record<Role, string>>>
}

export const blankCounty: County = { state: homeState, rules: { immigration: 'state', camera: 'state' }, roles: {} }

/** In characters: a name, a number and an hour. */
export const longestRole = 120

/** A field of the form, as `readCounty` names what it could not read. */
export type CountyField = 'state' | AgencyRule | Role

/** A form as it was kept or came in a file: each field by itself, and those that could not be read. */
export function readCounty(value: unknown): { readonly county: County; readonly unread: readonly CountyField[] } {
  const unread: CountyField[] = []
  const state = fieldOf(value, 'state')
  if (state !== undefined && !isStateId(state)) unread.push('state')
  const rule = <Name extends AgencyRule>(name: Name): County['rules'][Name] => {
    const kept = fieldOf(fieldOf(value, 'rules'), name)
    const allowed: readonly unknown[] = agencyRules[name]
    if (allowed.includes(kept)) return kept as County['rules'][Name]
    if (kept !== undefined) unread.push(name)
    return 'state'
  }
  const filled = roles.flatMap((role): [Role, string][] => {
    const kept = fieldOf(fieldOf(value, 'roles'), role)
    if (kept === undefined) return []
    if (typeof kept !== 'string') {
      unread.push(role)
      return []
    }
    const typed = kept.trim().slice(0, longestRole)
    return typed === '' ? [] : [[role, typed]]
  })
  const county: County = {
    state: isStateId(state) ? state : homeState,
    rules: { immigration: rule('immigration'), camera: rule('camera') },
    roles: Object.fromEntries(filled),
  }
  return { county, unread }
}

/** Whether anything was said at all. */
export const isBlank = ({ state, rules, roles: filled }: County): boolean =>
  state === homeState && Object.values(rules).every((rule) => rule === 'state') && Object.keys(filled).length === 0

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
