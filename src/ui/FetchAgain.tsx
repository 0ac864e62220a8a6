import { text } from './text.ts'

interface Props {
  readonly sentence: string
  /** Whether it is being tried right now. The button stays, and the focus on it. */
  readonly trying: boolean
  readonly onTry: () => void
}

/** What could not be fetched, and a way to try again. */
export const FetchAgain = ({ sentence, trying, onTry }: Props) => (
  <>
    {trying ? (
      <p key="trying" role="status">
        {text.common.loading}
      </p>
    ) : (
      <p key="failed" role="alert">
        {sentence}
      </p>
    )}
    <button type="button" class="button strong" aria-disabled={trying} onClick={() => trying || onTry()}>
      {text.play.trouble.retry}
    </button>
  </>
)
