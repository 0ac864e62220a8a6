import { originsOf } from './emptyLists.ts'
import {
  BoolValue,
  DivertTargetValue,
  FloatValue,
  type InkObject,
  IntValue,
  ListValue,
  StringValue,
  Tag,
  VariablePointerValue,
  Void,
} from './engine.ts'

/** A variable that a pointer among the values leads to; context 0 is global, others count frames from 1. */
export interface Pointee {
  readonly name: string
  readonly context: number
}

/** What the text of values depends on, over one state. */
export interface ValueSetting {
  /** Lists of this story must keep the order of their items. */
  readonly ordered: boolean
  /** Empty lists of the script that may be run again, by their number. */
  readonly literals: ReadonlyMap<ListValue, number>
  /** Empty lists met so far in this state, numbered: one object under two names stays one object. */
  readonly met: Map<ListValue, number>
  readonly pointees: Pointee[]
}

/** A value as text: two values have the same text only if no step can tell them apart. */
export function valueText(value: InkObject | null | undefined, setting: ValueSetting): string {
  if (value instanceof IntValue) return `i${numberText(value.value)}`
  if (value instanceof StringValue) return `s${value.value?.length}:${value.value}`
  if (value instanceof BoolValue) return value.value ? 'b1' : 'b0'
  if (value instanceof FloatValue) return `f${numberText(value.value)}`
  if (value instanceof ListValue)
    return value.value?.Count === 0 ? emptyText(value, setting) : listText(value, setting.ordered)
  if (value instanceof DivertTargetValue) return `d${value.targetPath.componentsString};`
  if (value instanceof VariablePointerValue) {
    setting.pointees.push({ name: value.variableName, context: value.contextIndex })
    return `p${value.variableName},${value.contextIndex};`
  }
  if (value instanceof Void) return 'v'
  if (value instanceof Tag) return `t${value.text.length}:${value.text}`
  if (value === undefined || value === null) return 'n'
  throw new Error(`no text for a ${value.constructor.name}`)
}

const numberText = (value: number | null) => (Object.is(value, -0) ? '-0;' : `${value};`)

/**
 * An empty list is told by the lists it was of, and by being the same object as another: assigning it anywhere writes its
 * origins (inkjs' RetainListOriginsForAssignment), for every name that holds it, and for the script's own literal.
 */
function emptyText(list: ListValue, { literals, met }: ValueSetting): string {
  const literal = literals.get(list)
  if (literal !== undefined) return `w${literal};`
  const known = met.get(list)
  if (known !== undefined) return `m${known};`
  met.set(list, met.size)
  return `e${originsOf(list).join(',')};`
}

/**
 * Items in their order, but sorted where the order cannot be seen: all of one list, no two of the same number. Every
 * operation then gives lists with the same items whose tied or foreign pairs stand in the same order, which is all that
 * LIST_MIN, LIST_MAX, LIST_ALL, comparison and printing look at. LIST_RANDOM looks at more: then no list is sorted.
 */
function listText({ value }: ListValue, ordered: boolean): string {
  const items = [...(value ?? [])].map(([item, number]) => ({ item, number }))
  const numbers = new Set(items.map(({ number }) => number))
  const origins = new Set(items.map(({ item }) => item.slice(0, item.indexOf('","itemName"'))))
  if (!ordered && origins.size <= 1 && numbers.size === items.length)
    items.sort((left, right) => left.number - right.number)
  return `l${items.map(({ item, number }) => `${item}${number}`).join('')};`
}

/** What assigning over a value looks at: nothing there, a pointer to follow, lists whose origins an empty one takes over. */
export function shapeText(value: InkObject | undefined, setting: ValueSetting): string {
  if (value === undefined) return 'n'
  if (value instanceof VariablePointerValue) return valueText(value, setting)
  if (!(value instanceof ListValue)) return 'x'
  return value.value?.Count === 0 ? emptyText(value, setting) : `o${originsOf(value).join(',')};`
}
