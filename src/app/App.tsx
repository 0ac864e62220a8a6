import type { Outside } from '../play/outside.ts'
import { go, route } from '../ui/router.ts'
import { text } from '../ui/text.ts'
import { Whole } from '../ui/Whole.tsx'
import { HomePage } from './HomePage.tsx'
import { pageFrom } from './pageFrom.tsx'
import type { StageSource } from './stageWith.ts'

const PlayPage = pageFrom(() => import('../reader/PlayPage.tsx').then(({ PlayPage }) => PlayPage))
const AcrossPage = pageFrom(() => import('../home/across/AcrossPage.tsx').then(({ AcrossPage }) => AcrossPage))
const ChangesPage = pageFrom(() => import('../home/picture/ChangesPage.tsx').then(({ ChangesPage }) => ChangesPage))
const PicturePage = pageFrom(() => import('../home/picture/PicturePage.tsx').then(({ PicturePage }) => PicturePage))
const CountyPage = pageFrom(() => import('../home/county/CountyPage.tsx').then(({ CountyPage }) => CountyPage))
const DebriefPage = pageFrom(() => import('../debrief/DebriefPage.tsx').then(({ DebriefPage }) => DebriefPage))

const CheckPage = pageFrom(() => import('../teach/seat/CheckPage.tsx').then(({ CheckPage }) => CheckPage))
const ScreenPage = pageFrom(() => import('../teach/screen/ScreenPage.tsx').then(({ ScreenPage }) => ScreenPage))
const JoinPage = pageFrom(() => import('../teach/seat/JoinPage.tsx').then(({ JoinPage }) => JoinPage))
const TeachPage = pageFrom(() => import('../teach/TeachPage.tsx').then(({ TeachPage }) => TeachPage))

/** From the address to a page. */
export function App({ outside, stage }: { outside: Outside; stage: StageSource }) {
  const { mount: mountStage, prepare: prepareStage } = stage
  const [way = '', query] = route.value.split('?')
  const [, page = '', name = '', view = ''] = way.split('/')
  if (page === 'play') {
    const caseFrom = new URLSearchParams(query).get('from')
    const entry = outside.scenarios.find((scenario) => scenario.id === name)
    if (!entry) return <NotFound />
    return (
      <PlayPage
        key={entry.id}
        entry={entry}
        id={caseFrom === null ? query : undefined}
        caseFrom={caseFrom ?? undefined}
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
  if (page === 'join' && name === 'check') return <CheckPage />
  if (page === 'join') return <JoinPage key={name} address={name} {...{ outside, mountStage, prepareStage }} />
  if (page === 'screen') return <ScreenPage key="screen" address={name} {...{ outside, mountStage, prepareStage }} />
  if (page === 'teach') return <TeachPage name={name} view={view} outside={outside} />
  if (page === 'across') return <AcrossPage outside={outside} />
  if (page === 'picture' && name === 'changes') return <ChangesPage outside={outside} />
  if (page === 'picture') return <PicturePage outside={outside} onChanges={() => go('/picture/changes')} />
  if (page === 'county') return <CountyPage kept={outside.county} />
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
