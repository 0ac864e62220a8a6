import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scenarioIds, storiesFolder } from '../../../src/ink/compile/discover.ts'
import { readManifest } from '../../../src/ink/compile/readManifest.ts'
import { NewSession } from '../../../src/server/class/newSession.ts'
import { newKey } from './support/device.ts'

test.each(scenarioIds(storiesFolder))('%s can be begun with whatever it declares', (scenario) => {
  const { given } = readManifest(join(storiesFolder, scenario)).scenario
  const last = Object.fromEntries(Object.entries(given).map(([name, values]) => [name, values.at(-1) ?? '']))
  const asked = { scenario, mode: 'together', screenKey: newKey(), given: last }
  expect(NewSession.parse(asked)).toMatchObject(asked)
})
