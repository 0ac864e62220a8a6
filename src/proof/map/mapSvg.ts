import type { MapChapter, StoryMap } from '../../core/graph/map/storyMap.ts'
import { againMark, drawBeat, votesMark } from './drawBeat.ts'
import { drawWay } from './drawWay.ts'
import type { MapWords } from './mapWords.ts'
import { style } from './style.ts'
import { type Markup, tag, words } from './tag.ts'

/** Room for the title and what the marks mean. */
const head = 84
const leastWidth = 680

/** The map of a story as a picture of its own. The same map and words give the same text. */
export function mapSvg(map: StoryMap, says: MapWords): string {
  const { height, chapters, beats, links } = map
  const width = Math.max(map.width, leastWidth)
  const thinFirst = [...links].sort((left, right) => left.width - right.width)
  const picture = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height + head}`,
      width,
      height: height + head,
      role: 'img',
      'data-story': map.story,
    },
    [
      tag('title', {}, [words(`${says.title}: ${says.figures}`)]),
      { markup: `<style>${style}</style>` },
      tag('rect', { class: 'desk', width, height: height + head }),
      ...heading(says),
      ...(links.some(({ back }) => back) ? backLegend(says) : []),
      tag('g', { transform: `translate(${Math.round((width - map.width) / 2)} ${head})` }, [
        ...chapters.map((chapter) => drawField(chapter, says)),
        ...thinFirst.map(drawWay),
        ...beats.map((beat) => drawBeat(beat, says)),
        ...chapters.map((chapter) => drawName(chapter, says)),
      ]),
    ],
  ).markup
  return `${picture.replaceAll(/(<(g|path|rect)\b)/g, '\n$1')}\n`
}

function heading({ title, figures, legend }: MapWords): Markup[] {
  const at = 20
  const y = 76
  return [
    tag('text', { class: 'title', x: at, y: 34 }, [words(title)]),
    tag('text', { class: 'figures', x: at, y: 56 }, [words(figures)]),
    tag('path', { class: 'way', d: `M${at} ${y - 4}h26`, 'stroke-width': 8 }),
    tag('text', { class: 'legend', x: at + 34, y }, [words(legend.thick)]),
    votesMark(at + 262, y - 4),
    tag('text', { class: 'legend', x: at + 274, y }, [words(legend.votes)]),
    againMark(at + 382, y - 4),
    tag('text', { class: 'legend', x: at + 394, y }, [words(legend.again)]),
  ]
}

const backLegend = ({ legend }: MapWords): Markup[] => [
  tag('path', { class: 'back', d: 'M572 72h26', 'stroke-width': 1.2 }),
  tag('text', { class: 'legend', x: 604, y: 76 }, [words(legend.back)]),
]

const drawField = ({ box: { x, y, width, height } }: MapChapter, _says: MapWords): Markup =>
  tag('rect', { class: 'field', x, y, width, height, rx: 6 })

const drawName = ({ chapter, box: { x, y } }: MapChapter, says: MapWords): Markup =>
  tag('text', { class: 'chapter', x: x + 14, y: y + 23 }, [
    words(chapter === undefined ? says.endings : says.chapter(chapter)),
  ])
