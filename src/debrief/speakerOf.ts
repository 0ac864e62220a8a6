import type { Manifest } from '../core/manifest/manifest.ts'
import type { Line } from '../core/story/beat.ts'

/** Who says a line, by their short name, where it begins with what is said; one that tells first names its speaker itself. */
export const speakerOf = ({ speaker, text }: Pick<Line, 'speaker' | 'text'>, { cast }: Pick<Manifest, 'cast'>) =>
  speaker !== undefined && text.startsWith('“') ? cast[speaker]?.short : undefined
