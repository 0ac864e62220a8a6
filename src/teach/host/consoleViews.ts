import type { Phase } from '../../classroom/session.ts'

/** Parts of the console, at `#/teach/<code>/<view>`. */
export const consoleViews = ['room', 'play', 'debrief', 'keep'] as const
export type ConsoleView = (typeof consoleViews)[number]

const ofPhase: Readonly<Record<Phase, ConsoleView>> = {
  lobby: 'room',
  playing: 'play',
  debrief: 'debrief',
  ended: 'keep',
}

/** What is shown: what the address asks for, or what the session is at. */
export const viewShown = (asked: string, phase: Phase): ConsoleView =>
  consoleViews.find((view) => view === asked) ?? ofPhase[phase]
