import type { Part } from '../../catalogue/stage.ts'

/** A point of the map, in whole pixels from its upper left corner. */
export type Point = readonly [x: number, y: number]

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A choice where it stands on offer in a beat. */
export interface MapChoice {
  /** Number of the choice in the story graph. */
  readonly choice: number
  readonly id: string
  readonly box: Box
  /** Share of random plays that take it here. */
  readonly share: number
  /** It may lead back to the same beat. */
  readonly again: boolean
}

/** One place of the script where one chooses, or an ending; all states of the story graph that stand there. */
export interface MapBeat {
  readonly chapter: string
  readonly place: string
  readonly part: Part
  /** The line last shown before one chooses, if it is mostly the same one. */
  readonly line?: string
  readonly ending?: string
  /** A class votes here. */
  readonly decisive: boolean
  /** How many states of the story graph stand here. */
  readonly nodes: number
  /** The most choices that one path takes here. */
  readonly turns: number
  /** Share of random plays that pass. */
  readonly share: number
  readonly box: Box
  readonly choices: readonly MapChoice[]
}

/** Where a choice leads on to, from one beat to another. */
export interface MapLink {
  /** Numbers of beats. */
  readonly from: number
  readonly to: number
  /** Number of the choice in the story graph. */
  readonly choice: number
  /** Share of random plays that go this way. */
  readonly share: number
  /** Leads to an earlier row. */
  readonly back: boolean
  /** Thickness in pixels. */
  readonly width: number
  /** Where it passes, from the choice to the beat. */
  readonly points: readonly Point[]
}

/** The field of a chapter's beats, or, without a chapter, that of the endings. */
export interface MapChapter {
  readonly chapter?: string
  readonly box: Box
}

/**
 * A story to look at: beats as boxes in rows, chapters as fields, ways as lines. Plain data, the same for the same graph; what
 * it says in words is left to who draws it.
 */
export interface StoryMap {
  readonly scenario: string
  /** Hash of the compiled story. */
  readonly story: string
  readonly width: number
  readonly height: number
  readonly chapters: readonly MapChapter[]
  readonly beats: readonly MapBeat[]
  readonly links: readonly MapLink[]
  /** By node of the story graph, the number of its beat. */
  readonly beatOf: readonly number[]
}
