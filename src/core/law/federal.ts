import { federalCrime } from './federalCrime.ts'
import { federalRelief } from './federalRelief.ts'
import { federalRule } from './federalRule.ts'

export const federal = [...federalCrime, ...federalRelief, ...federalRule] as const
