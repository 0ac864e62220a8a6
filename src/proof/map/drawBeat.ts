import { fitId, fitText, textWidth } from '../../core/graph/map/fitText.ts'
import type { MapBeat, MapChoice } from '../../core/graph/map/storyMap.ts'
import type { MapWords } from './mapWords.ts'
import { type Markup, tag, words } from './tag.ts'

const inset = 10

/** A beat as a card: its place in the script, first words, and the choices below. */
export function drawBeat(beat: MapBeat, says: MapWords): Markup {
  const { x, y, width, height } = beat.box
  if (beat.ending !== undefined) return drawEnding(beat, beat.ending, says)
  const knot = says.knot(beat.choices[0]?.id ?? '')
  const line = beat.line === undefined ? undefined : says.line(beat.line)
  const aside = [beat.turns > 1 ? says.turns(beat.turns) : '', says.share(beat.share)].filter(Boolean).join(' · ')
  const room = width - 2 * inset
  const votesRoom = beat.decisive ? 16 : 0
  const [name = ''] = fitText(knot, 13.5, room - textWidth(aside, 12) - votesRoom - 8, 1)
  return tag('g', {}, [
    tag('title', {}, [words([knot, line ?? says.place(beat.place), says.states(beat.nodes)].join('\n'))]),
    tag('rect', { class: 'beat', x, y, width, height, rx: 6 }),
    ...(beat.decisive ? [votesMark(x + inset + 5, y + 15)] : []),
    tag('text', { class: 'knot', x: x + inset + votesRoom, y: y + 20 }, [words(name)]),
    tag('text', { class: 'share', x: x + width - inset, y: y + 20 }, [words(aside)]),
    ...fitText(line ?? says.place(beat.place), 12, room, 2).map((part, at) =>
      tag('text', { class: 'line', x: x + inset, y: y + 37 + at * 15 }, [words(part)]),
    ),
    ...beat.choices.map((choice) => drawChoice(choice, says)),
  ])
}

export const votesMark = (x: number, y: number): Markup =>
  tag('path', { class: 'votes', d: `M${x} ${y - 6}l6 6-6 6-6-6z` })

/** A small turn back. */
export const againMark = (x: number, y: number): Markup =>
  tag('path', { class: 'again', d: `M${x + 3.5} ${y - 2}a4 4 0 1 0 .5 3.5m-.2-6.5v3.2h-3.2` })

function drawChoice({ id, box, share, again }: MapChoice, says: MapWords): Markup {
  const { x, y, width, height } = box
  const lines = fitId(id, 11.5, width - (again ? 16 : 6))
  const middle = x + width / 2 - (again ? 5 : 0)
  const first = y + height / 2 + 4 - (lines.length - 1) * 6.5
  return tag('g', {}, [
    tag('title', {}, [words(`${id}\n${says.share(share)}`)]),
    tag('rect', { class: share > 0 ? 'choice' : 'choice never', x, y, width, height, rx: 4 }),
    ...lines.map((line, at) => tag('text', { class: 'id', x: middle, y: first + at * 13 }, [words(line)])),
    ...(again ? [againMark(x + width - 10, y + 10)] : []),
  ])
}

function drawEnding({ box, share }: MapBeat, ending: string, says: MapWords): Markup {
  const { x, y, width, height } = box
  const name = fitText(says.ending(ending), 13.5, width - 10, 2)
  const middle = x + width / 2
  const first = y + height / 2 - 3 - (name.length - 1) * 8
  return tag('g', {}, [
    tag('title', {}, [words(ending)]),
    tag('rect', { class: 'ending', x, y, width, height, rx: 6 }),
    ...name.map((line, at) => tag('text', { class: 'ending-name', x: middle, y: first + at * 16 }, [words(line)])),
    tag('text', { class: 'ending-share', x: middle, y: first + name.length * 16 }, [words(says.share(share))]),
  ])
}
