import { newDataFolder, removeAbandoned, removeDataFolder } from './testData.mjs'

/**
 * Before the unit tests: what a killed run left is cleared away, and SECOND_LOOK_TEST_DATA names a folder in which test files share
 * a PostgreSQL, made by the first that wants one.
 */
export default function setup() {
  removeAbandoned()
  const data = newDataFolder()
  process.env.SECOND_LOOK_TEST_DATA = data
  return () => removeDataFolder(data)
}
