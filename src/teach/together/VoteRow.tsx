import { host } from '../../ui/text/host.ts'

const words = host.together

interface Props {
  readonly choice: string
  readonly said: string
  readonly count: number
  /** Of the largest count, 0 to 1. */
  readonly share: number
  readonly sure: number | undefined
  readonly leads: boolean
  readonly off: boolean
  readonly onTake: () => void
}

/** A choice on offer with its votes, and the way to take it. */
export const VoteRow = ({ choice, said, count, share, sure, leads, off, onTake }: Props) => (
  <li data-choice={choice} class={leads ? 'vote-row leads' : 'vote-row'}>
    <p class="vote-said">{said}</p>
    <p class="vote-count">
      <svg class="vote-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="vote-bar-all" width="100" height="8" />
        <rect class="vote-bar-part" width={100 * share} height="8" />
      </svg>
      <span>
        {words.votes(count)}
        {sure !== undefined && <small> · {words.sure(sure)}</small>}
      </span>
    </p>
    <button
      type="button"
      class={leads ? 'button strong' : 'button'}
      aria-disabled={off}
      aria-label={leads ? `${words.follow}: ${said}` : words.takeNamed(said)}
      onClick={onTake}
    >
      {leads ? words.follow : words.take}
    </button>
  </li>
)
