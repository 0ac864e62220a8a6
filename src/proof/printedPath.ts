/** A path as it is printed: choice ids or words of the notation, or positions from 0. */
export type PrintedPath = readonly (string | number)[]
