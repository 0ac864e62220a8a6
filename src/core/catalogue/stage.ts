/** Faces a person can show. Every person of a cast has all of them whose looks do not name fewer. */
export const faces = [
  'calm',
  'blank',
  'smile',
  'wary',
  'serious',
  'sad',
  'worried',
  'afraid',
  'tired',
  'contempt',
  'explaining',
  'angry',
] as const
export type Face = (typeof faces)[number]

/** Where on a place a person can be. `near` marks show a bust, the others the whole figure; a seat is for the pose `sitting`. */
export const marks = ['near', 'near-left', 'left', 'right', 'mid', 'far', 'seat-left', 'seat-right'] as const
export type StageMark = (typeof marks)[number]

export const poses = ['bust', 'standing', 'sitting', 'crossed'] as const
export type Pose = (typeof poses)[number]

export const lights = ['day', 'late', 'dusk', 'night'] as const
export type Light = (typeof lights)[number]

/** Parts of an encounter, in the order in which they come. */
export const parts = ['encounter', 'board', 'report', 'aftermath', 'words'] as const
export type Part = (typeof parts)[number]
