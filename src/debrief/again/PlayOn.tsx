import { useState } from 'preact/hooks'
import { forkAt } from '../../play/forkAt.ts'
import { idFrom } from '../../play/newPlaythrough.ts'
import { StoreTrouble } from '../../play/store.ts'
import { go } from '../../ui/router.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'

const words = text.again

/** Plays on from a turn with another choice: as a playthrough of its own. */
export function PlayOn({ look, turn, choice }: { look: Look; turn: number; choice: string }) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const playOn = () =>
    begin(look, turn, choice).then(
      (id) => go(`/play/${look.playthrough.scenario}?${id}`),
      (error: unknown) => setTrouble(text.home.storage[error instanceof StoreTrouble ? error.kind : 'failed']),
    )
  return (
    <div class="again-play-on">
      <button type="button" class="button" onClick={() => void playOn()}>
        {words.playOn}
      </button>
      <p class="hint">{words.playOnHint}</p>
      {trouble && (
        <p class="fault" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}

/** Keeps the fork where it can be opened, and says under which id. */
async function begin({ outside, playthrough, telling, story }: Look, turn: number, choice: string): Promise<string> {
  const fork = forkAt(playthrough, telling.beats, { turn, choice }, idFrom(outside.randomBytes(12)))
  if (!fork) throw new Error(`${choice} was not on offer at turn ${turn}`)
  const finished = (story.narrate(fork).beats.at(-1)?.ending ?? null) !== null
  await outside.store.put({ playthrough: fork, changed: outside.now(), finished })
  return fork.id
}
