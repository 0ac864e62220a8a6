/** Of a case file, so that every combination can be proved (issue 8). */
export const mostFacts = 10
/** Combinations of all that a taking scenario is given, case file or not. */
export const mostCombinations = 500
