import { openValues } from '../../../src/debrief/values/openValues.ts'

declare global {
  interface Window {
    openValues?: typeof openValues
  }
}

/** For the tests: what the debrief imports. */
window.openValues = openValues
