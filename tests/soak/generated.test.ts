/**
 * The comparisons of `npm test` on generated programs, with thousands of them and a seed of their own: what plain inkjs
 * does against what the proof says, and steps remembered against steps run.
 */
process.env['PROOF_PROGRAMS'] ??= process.env['SOAK_PROGRAMS'] ?? '2000'
process.env['PROOF_SEED'] ??= '7'

await import('../proof/generated.test.ts')
await import('../proof/reuse.test.ts')

export {}
