import { test } from 'vitest'
import { killUnderLoad } from '../server/class/support/killUnderLoad.ts'

const kills = Number(process.env['SOAK_KILLS'] ?? 25)

test(`${kills} times kill -9 of the app under load`, () => killUnderLoad('app', kills, 40))

test(`${kills} times kill -9 of PostgreSQL under load`, () => killUnderLoad('postgres', kills, 40))
