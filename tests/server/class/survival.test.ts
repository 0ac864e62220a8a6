import { test } from 'vitest'
import { killUnderLoad } from './support/killUnderLoad.ts'

test('kill -9 of the app under load: every acknowledged choice is there, once', () => killUnderLoad('app', 2), 60_000)

test(
  'kill -9 of PostgreSQL under load: back within 5 s, nothing lost, nobody rejoins',
  () => killUnderLoad('postgres', 2),
  60_000,
)
