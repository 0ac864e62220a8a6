import { useId, useState } from 'preact/hooks'
import { agencyRules, type County, longestRole, type Role, roles } from '../../core/county/county.ts'
import { type StateId, states } from '../../core/law/state.ts'
import type { CountyChange, CountyKept } from '../../play/countyKept.ts'
import { CountyCard } from '../../ui/county/CountyCard.tsx'
import { useFocusOn } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { text } from '../../ui/text.ts'
import { useWatched } from '../../ui/useWatched.ts'
import './county.css'

const words = text.county
const optionsOf = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, name: names[value] }))

/** My county: the form, kept as it is filled in, and beside it the card that comes of it. */
export function CountyPage({ kept }: { kept: CountyKept }) {
  const county = useWatched(kept)
  const [said, setSaid] = useState<string>('')
  const heading = useFocusOn<HTMLHeadingElement>(0)
  const unread = kept.unread()
  const change = (how: CountyChange) =>
    void kept.change(how).then(
      () => setSaid(words.saved),
      () => setSaid(words.notSaved),
    )
  const rule = (ruled: Partial<County['rules']>) =>
    change((county) => ({ ...county, rules: { ...county.rules, ...ruled } }))
  const fill = (role: Role, typed: string) =>
    change((county) => {
      const { [role]: _, ...others } = county.roles
      return { ...county, roles: typed.trim() === '' ? others : { ...others, [role]: typed } }
    })
  return (
    <div class="county-page">
      <nav class="county-ways">
        <a class="button quiet" href="#/">
          <Icon name="home" /> {text.common.home}
        </a>
      </nav>
      <main>
        <header class="county-head">
          <p class="kicker">{words.kicker}</p>
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{words.intro}</p>
          <p class="hint">{words.stays}</p>
          {unread.length > 0 && (
            <p class="notice" role="status">
              {words.unread(unread.map((field) => words.fields[field]))}
            </p>
          )}
        </header>
        <div class="county-columns">
          <form class="form county-form" onSubmit={(event) => event.preventDefault()} aria-label={words.title}>
            <section class="county-part" aria-labelledby="county-state">
              <h2 id="county-state">{words.stateTitle}</h2>
              <StateField state={county.state} onPick={(state) => change((county) => ({ ...county, state }))} />
            </section>
            <section class="county-part" aria-labelledby="county-rules">
              <h2 id="county-rules">{words.rulesTitle}</h2>
              <OneOf
                legend={words.rules.immigration.legend}
                hint={words.rules.immigration.hint}
                options={optionsOf(agencyRules.immigration, words.rules.immigration.options)}
                value={county.rules.immigration}
                onPick={(immigration) => rule({ immigration })}
              />
              <OneOf
                legend={words.rules.camera.legend}
                hint={words.rules.camera.hint}
                options={optionsOf(agencyRules.camera, words.rules.camera.options)}
                value={county.rules.camera}
                onPick={(camera) => rule({ camera })}
              />
            </section>
            <section class="county-part" aria-labelledby="county-roles">
              <h2 id="county-roles">{words.rolesTitle}</h2>
              {roles.map((role) => (
                <RoleField key={role} role={role} value={county.roles[role] ?? ''} onFill={fill} />
              ))}
            </section>
            <p class="hint" role="status">
              {said}
            </p>
          </form>
          <aside class="county-side" aria-label={words.card.title}>
            <CountyCard county={county} />
            <button type="button" class="button strong" onClick={() => print()}>
              <Icon name="print" /> {words.print}
            </button>
          </aside>
        </div>
      </main>
    </div>
  )
}

function StateField({ state, onPick }: { state: StateId; onPick: (state: StateId) => void }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{words.state}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.stateHint}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={state}
        onChange={({ currentTarget }) => onPick(currentTarget.value as StateId)}
      >
        {Object.entries(states).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

interface RoleFieldProps {
  readonly role: Role
  readonly value: string
  readonly onFill: (role: Role, typed: string) => void
}

/** One role. What is typed is kept as it is typed. */
function RoleField({ role, value, onFill }: RoleFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{words.roles[role].name}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.roles[role].hint}
      </p>
      <input
        id={id}
        type="text"
        aria-describedby={`${id}-hint`}
        placeholder={words.blank}
        maxLength={longestRole}
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => onFill(role, currentTarget.value)}
      />
    </div>
  )
}
