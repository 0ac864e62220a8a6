import type { Page } from 'playwright-core'

export type Role = 'button' | 'link' | 'radio' | 'slider' | 'textbox' | 'checkbox'

/** A control as a person knows it: what it is, and what it is called. */
export interface Control {
  readonly role: Role
  readonly name: string
}

/** One way to use a page. */
export interface Hand {
  /** Activates a button or a link, or ticks a box. */
  press(page: Page, control: Control): Promise<void>
  /** Picks one answer of a few. */
  pick(page: Page, name: string): Promise<void>
  /** Sets a slider to a value. */
  slide(page: Page, name: string, value: number): Promise<void>
  /** Writes into a field, after what stands there. */
  write(page: Page, name: string, words: string): Promise<void>
}

/** The control in the page; there must be one. */
export const find = (page: Page, { role, name }: Control) => page.getByRole(role, { name, exact: true })

/** Arrow keys from one value of a slider to another, five per cent each; there and back where it stands there already. */
export function keysTo(at: number, value: number): string[] {
  if (at === value) return value === 100 ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  return Array.from({ length: Math.abs(value - at) / 5 }, () => (value < at ? 'ArrowLeft' : 'ArrowRight'))
}
