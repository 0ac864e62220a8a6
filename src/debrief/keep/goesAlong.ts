/** What goes onto the paper and into the files besides the path and its reasons. */
export interface GoesAlong {
  /** Every line of the story that this path showed. */
  readonly said: boolean
  /** What the player wrote in their own words. */
  readonly wrote: boolean
}
