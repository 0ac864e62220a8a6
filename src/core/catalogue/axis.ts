/** The four axes, scored apart and never added up. */
export const axes = ['recognition', 'cooperation', 'safety', 'case'] as const

export type Axis = (typeof axes)[number]
