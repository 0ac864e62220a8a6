import { useEffect, useState } from 'preact/hooks'
import type { ClassLink, ClassView } from '../../classroom/client/openClass.ts'
import type { RandomBytes } from '../../play/newPlaythrough.ts'
import { openLink } from './openLink.ts'

/** A session opened with a key, and its present view; null until it is opened, and without a key. */
export function useLink(
  code: string,
  key: string | undefined,
  randomBytes: RandomBytes,
): { readonly link: ClassLink; readonly view: ClassView } | null {
  const [opened, setOpened] = useState<{ link: ClassLink; view: ClassView } | null>(null)
  useEffect(() => {
    if (key === undefined) return
    const link = openLink(code, key, randomBytes)
    setOpened({ link, view: link.get() })
    const leave = link.subscribe((view) => setOpened({ link, view }))
    return () => {
      leave()
      link.close()
      setOpened(null)
    }
  }, [code, key, randomBytes])
  return opened
}
