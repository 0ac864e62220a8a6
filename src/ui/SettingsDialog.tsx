import { Dialog } from './Dialog.tsx'
import { OneOf } from './OneOf.tsx'
import { type Settings, settings } from './settings.ts'
import { text } from './text.ts'

const words = text.settings
const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.entries(names) as [Value, string][]).map(([value, name]) => ({ value, name }))

/** Text size, contrast, motion, sound, guidance. A change is seen at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const set = (change: Partial<Settings>) => {
    settings.value = { ...settings.value, ...change }
  }
  const { textSize, contrast, motion, sound, guidance } = settings.value
  return (
    <Dialog title={words.title} onClose={onClose} kind="card">
      <OneOf
        row
        legend={words.textSize}
        options={optionsOf(words.textSizes)}
        value={textSize}
        onPick={(value) => set({ textSize: value })}
      />
      <OneOf
        row
        legend={words.contrast}
        options={optionsOf(words.contrasts)}
        value={contrast}
        onPick={(value) => set({ contrast: value })}
      />
      <OneOf
        row
        legend={words.motion}
        options={optionsOf(words.motions)}
        value={motion}
        onPick={(value) => set({ motion: value })}
      />
      <OneOf
        row
        legend={words.sound}
        hint={words.soundHint}
        options={optionsOf(words.sounds)}
        value={sound}
        onPick={(value) => set({ sound: value })}
      />
      <OneOf
        row
        legend={words.guidance}
        hint={words.guidanceHint}
        options={optionsOf(words.guidances)}
        value={guidance}
        onPick={(value) => set({ guidance: value })}
      />
      <p class="hint">{words.kept}</p>
    </Dialog>
  )
}
