import type { PanelState } from './panelState.ts'
import { text } from './text.ts'

/** How far things are, in a sentence or two. */
export function Status({ look, progress, proof, failed, earlier }: PanelState) {
  return (
    <div class="author-status">
      <p role="status">{look ? text.sampled(look.sample.plays, look.ms) : text.waiting}</p>
      {failed && <p class="fault">{text.failed(failed.message)}</p>}
      {progress && (
        <p>
          {progress.explored
            ? text.scoring(progress.states)
            : text.proving(progress.states, progress.transitions, progress.waiting)}
        </p>
      )}
      {proof && !earlier && (
        <p role="status">
          {proof.proof.closed
            ? text.proved(proof.proof.nodes, proof.proof.transitions, proof.proof.ms)
            : text.open(proof.proof.why ?? '')}
        </p>
      )}
    </div>
  )
}
