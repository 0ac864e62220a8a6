import type { ByteReader } from './byteReader.ts'
import type { ByteWriter } from './byteWriter.ts'
import { damaged } from './graphError.ts'

/** How a value stands in bytes: one description for both ways. */
export interface Form<Value> {
  write(to: ByteWriter, value: Value): void
  read(from: ByteReader): Value
}

export const whole: Form<number> = {
  write: (to, value) => to.whole(value),
  read: (from) => from.whole(),
}

/** A whole number of either sign; small ones are short. */
export const signed: Form<number> = {
  write: (to, value) => to.whole(value < 0 ? -2 * value - 1 : 2 * value),
  read(from) {
    const value = from.whole()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  },
}

export const text: Form<string> = {
  write: (to, value) => to.text(value),
  read: (from) => from.text(),
}

/** A text of a closed set. Not checked: whoever wrote it has done that. */
export const word = <Word extends string>() => text as Form<string> as Form<Word>

export const flag: Form<boolean> = {
  write: (to, value) => to.whole(Number(value)),
  read(from) {
    const value = from.whole()
    if (value > 1) throw damaged()
    return value === 1
  },
}

export const list = <Value>(form: Form<Value>): Form<readonly Value[]> => ({
  write(to, values) {
    to.whole(values.length)
    for (const value of values) form.write(to, value)
  },
  read: (from) => Array.from({ length: from.count() }, () => form.read(from)),
})

/** As in a record: a field that may be missing. */
export const optional = <Value>(form: Form<Value>): Form<Value | undefined> => ({
  write(to, value) {
    flag.write(to, value !== undefined)
    if (value !== undefined) form.write(to, value)
  },
  read: (from) => (flag.read(from) ? form.read(from) : undefined),
})

/** Fields in the order in which the form names them; one that is undefined is missing. */
export function record<Value extends object>(
  fields: { readonly [Name in keyof Value]-?: Form<Value[Name]> },
): Form<Value> {
  const all = Object.entries(fields) as [keyof Value, Form<unknown>][]
  return {
    write(to, value) {
      for (const [name, form] of all) form.write(to, value[name])
    },
    read(from) {
      const value: Partial<Value> = {}
      for (const [name, form] of all) {
        const field = form.read(from) as Value[typeof name] | undefined
        if (field !== undefined) value[name] = field
      }
      return value as Value
    },
  }
}

export const pair = <First, Second>(first: Form<First>, second: Form<Second>): Form<readonly [First, Second]> => ({
  write(to, [one, other]) {
    first.write(to, one)
    second.write(to, other)
  },
  read: (from) => [first.read(from), second.read(from)],
})
