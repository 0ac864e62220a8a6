import type { SessionHead } from '../../classroom/logged.ts'
import { blankCounty, type County } from '../../core/county/county.ts'
import { homeState, isStateId } from '../../core/law/state.ts'

/** Whose law a class looks at: the host's state. Whom to call there is on nobody's phone. */
export const countyOf = ({ state }: SessionHead): County => ({
  ...blankCounty,
  state: isStateId(state) ? state : homeState,
})
