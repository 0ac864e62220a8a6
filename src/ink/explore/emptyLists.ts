import { type InkObject, ListValue } from './engine.ts'
import type { Snapshot } from './snapshot.ts'

/** The lists an empty list remembers that it was of, each once. Order and repeats are never seen: inkjs looks them up one by one. */
export const originsOf = (list: ListValue): readonly string[] => [...new Set(list.value?.originNames ?? [])]

export const setOrigins = (list: ListValue, names: readonly string[]): void =>
  list.value?.SetInitialOriginNames([...names])

export const isEmptyList = (value: InkObject | undefined): value is ListValue =>
  value instanceof ListValue && value.value?.Count === 0

/** Every empty list that a rest holds, with those that stand in frames of pending choices. */
export function* emptyLists({ globals, stack, choices }: Omit<Snapshot, 'origins'>): Generator<ListValue> {
  for (const value of globals.values()) if (isEmptyList(value)) yield value
  for (const value of stack) if (isEmptyList(value)) yield value
  for (const { threadAtGeneration } of choices) {
    for (const { temporaryVariables } of threadAtGeneration?.callstack ?? []) {
      for (const value of temporaryVariables.values()) if (isEmptyList(value)) yield value
    }
  }
}
