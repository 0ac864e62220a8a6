/**
 * Points, whole and ordinal: consensus guidance gives the direction, the sizes are ours (grade D). Their balance is
 * checked by the scripted players. Part of the rules' hash.
 */
export const weights = {
  /** A cue noted while it could be. A note never costs. */
  note: { indicator: 1, contrary: 1, distractor: 0 },
  pin: {
    /** In a tray that the cue bears out. Once for each cue. */
    sound: 2,
    /** An indicator in an element that it does not bear out. */
    wrongElement: -1,
    /** An indicator filed as speaking against. */
    indicatorAgainst: -2,
    /** What proves nothing, or the contrary, filed as an element. */
    unsound: -3,
  },
  /** A contrary fact that was shown and left off the board. */
  contraryLeftOut: -1,
  category: { accepted: 20, other: -10 },
  /** Only with an accepted category. */
  standard: { met: 10, oneOff: 5, twoOff: 0 },
  /** For each step of a barrier, down or up. */
  barrierStep: 2,
  /** For each band of willingness that a person ends with. */
  doorBand: 2,
  wording: { seen: 2, label: -1, conclusion: -2 },
} as const
