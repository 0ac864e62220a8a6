import { isSourceKey, sourceKeys, sources } from '../../core/catalogue/source.ts'

/** A cite as a reader knows it: titles for keys. */
export const sourceTitles = (cite: string): string =>
  sourceKeys(cite)
    .map((key) => (isSourceKey(key) ? sources[key].title : key))
    .join('; ')
