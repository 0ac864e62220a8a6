import { signal } from '@preact/signals'

const read = () => location.hash.replace(/^#/, '') || '/'

/** The address after the #: `/`, `/play/farm`, `/debrief/<id>`. */
export const route = signal(read())

addEventListener('hashchange', () => {
  route.value = read()
})

/** Goes to a route; the same route again is read afresh. */
export function go(to: string): void {
  if (read() === to) route.value = to
  location.hash = to
}
