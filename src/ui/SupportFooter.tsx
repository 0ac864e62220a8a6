import { text } from './text.ts'

const words = text.common

/** Who can be called, and what this is not: at the foot of the pages that begin and end a play. */
export const SupportFooter = () => (
  <footer class="support-foot">
    <h2>{words.support.title}</h2>
    <p>{words.support.hotline}</p>
    <p>{words.support.officers}</p>
    <p>{words.notLegalAdvice}</p>
  </footer>
)
