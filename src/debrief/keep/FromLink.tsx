import { useEffect, useState } from 'preact/hooks'
import { idFrom } from '../../play/newPlaythrough.ts'
import { sameRecord } from '../../play/sameRecord.ts'
import { StoreTrouble } from '../../play/store.ts'
import { go } from '../../ui/router.ts'
import { text } from '../../ui/text.ts'
import type { Look } from '../look.ts'

const words = text.keep.fromLink

/** Says of a debrief that came with a link what the link holds and that it is not kept here, and keeps it if asked to. */
export function FromLink({ look }: { look: Look }) {
  const { link, playthrough, telling, outside } = look
  const [known, setKnown] = useState<string>()
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    const find = async () => {
      const all = await outside.store.list().catch(() => [])
      setKnown(all.find((kept) => sameRecord(kept.playthrough, playthrough))?.playthrough.id)
    }
    if (link) void find()
  }, [look])
  if (!link) return null
  const keep = async () => {
    const id = idFrom(outside.randomBytes(12))
    const finished = !telling.halt && (telling.beats.at(-1)?.ending ?? null) !== null
    try {
      await outside.store.put({ playthrough: { ...playthrough, id }, changed: outside.now(), finished })
      if (JSON.stringify(look.thoughts.value) !== '{"turns":{}}')
        await outside.store.putBeside(id, { thoughts: look.thoughts.value })
      go(`/debrief/${id}`)
    } catch (error) {
      setTrouble(text.home.storage[error instanceof StoreTrouble ? error.kind : 'failed'])
    }
  }
  const bare = playthrough.events.every(({ type }) => type === 'choose' || type === 'assess')
  const sentences = [
    link.stoppedAt !== undefined && words.stopped(link.stoppedAt + 1),
    link.onlyChoices ? words.namesChanged : bare && words.onlyChoices,
  ].filter((sentence) => typeof sentence === 'string')
  return (
    <div class="notice from-link">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{known ? words.already : words.notKept}</p>
      {known ? (
        <a class="button" href={`#/debrief/${known}`}>
          {words.open}
        </a>
      ) : (
        <button type="button" class="button" onClick={keep}>
          {words.keep}
        </button>
      )}
      <p class="fault" role="alert">
        {trouble}
      </p>
    </div>
  )
}
