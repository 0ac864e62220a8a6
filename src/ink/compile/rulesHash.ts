import { rules } from '../../core/score/rules.ts'
import { hashOf } from './hashOf.ts'

/** The hash of all points and effects, as a playthrough records it. */
export const rulesHash = hashOf(rules)
