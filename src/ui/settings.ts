import { effect, signal } from '@preact/signals'
import { text } from './text.ts'

const choices = {
  textSize: Object.keys(text.settings.textSizes) as (keyof typeof text.settings.textSizes)[],
  contrast: Object.keys(text.settings.contrasts) as (keyof typeof text.settings.contrasts)[],
  motion: Object.keys(text.settings.motions) as (keyof typeof text.settings.motions)[],
  sound: Object.keys(text.settings.sounds) as (keyof typeof text.settings.sounds)[],
  guidance: Object.keys(text.settings.guidances) as (keyof typeof text.settings.guidances)[],
}

export type Settings = { [Name in keyof typeof choices]: (typeof choices)[Name][number] }

const defaults: Settings = { textSize: '100', contrast: 'paper', motion: 'system', sound: 'off', guidance: 'plain' }
const key = 'second-look-settings'

/** A setting that cannot be read or is unknown falls back to its default. */
function read(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>
    const entries = Object.entries(choices).map(([name, allowed]) => {
      const value = kept?.[name]
      return [name, (allowed as unknown[]).includes(value) ? value : defaults[name as keyof Settings]]
    })
    return Object.fromEntries(entries) as Settings
  } catch {
    return defaults
  }
}

/** The player's settings, kept on this device where that is allowed. */
export const settings = signal<Settings>(read())

const systemStill = matchMedia('(prefers-reduced-motion: reduce)')
const systemStillNow = signal(systemStill.matches)

/** Whether nothing may move. */
export const isStill = () =>
  settings.value.motion === 'still' || (settings.value.motion === 'system' && systemStillNow.value)

/** Keeps the document and the device in step with the settings, from now on. */
export function applySettings(root: HTMLElement): void {
  systemStill.addEventListener('change', ({ matches }) => {
    systemStillNow.value = matches
  })
  effect(() => {
    const { textSize, contrast } = settings.value
    root.dataset.textSize = textSize
    root.dataset.contrast = contrast
    root.dataset.motion = isStill() ? 'still' : 'moving'
    try {
      localStorage.setItem(key, JSON.stringify(settings.value))
    } catch {
      // A private window keeps nothing; the settings then last as long as the page.
    }
  })
}
