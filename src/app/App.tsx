import type { Outside } from '../play/outside.ts'
import { go, route } from '../ui/router.ts'
import { text } from '../ui/text.ts'
import { Whole } from '../ui/Whole.tsx'
import { HomePage } from './HomePage.tsx'
import { pageFrom } from './pageFrom.tsx'
import type { StageSource } from './stageWith.ts'

const PlayPage = pageFrom(() => import('../reader/PlayPage.tsx').then(({ PlayPage }) => PlayPage))
const DebriefPage = pageFrom(() => import('../debrief/DebriefPage.tsx').then(({ DebriefPage }) => DebriefPage))

/** From the address to a page. */
export function App({ outside, stage }: { outside: Outside; stage: StageSource }) {
  const [way = '', query] = route.value.split('?')
  const [, page = '', name = '', view = ''] = way.split('/')
  if (page === 'play') {
    const entry = outside.scenarios.find((scenario) => scenario.id === name)
    if (!entry) return <NotFound />
    return (
      <PlayPage
        key={entry.id}
        entry={entry}
        id={query}
        outside={outside}
        mountStage={stage.mount}
        prepareStage={stage.prepare}
        onStarted={(started) => history.replaceState(null, '', `#/play/${entry.id}?${started}`)}
      />
    )
  }
  if (page === 'debrief') {
    const turn = Number(new URLSearchParams(query).get('turn') ?? Number.NaN)
    return (
      <DebriefPage
        key={name}
        address={name}
        view={view}
        turn={Number.isInteger(turn) ? turn : undefined}
        outside={outside}
        mountStage={stage.mount}
      />
    )
  }
  if (page === '') return <HomePage outside={outside} stage={stage} />
  return <NotFound />
}

const NotFound = () => (
  <Whole>
    <p>{text.play.trouble.notFound}</p>
    <button type="button" class="button strong" onClick={() => go('/')}>
      {text.common.home}
    </button>
  </Whole>
)
