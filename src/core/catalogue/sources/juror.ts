import type { Source } from './entry.ts'

/** Misconceptions and jurors (J). */
export const jurorSources = {
  J1: {
    title: 'Human Trafficking Myths Scale',
    mark: 'V2',
    where: 'giwps.georgetown.edu',
    note: 'item count and alpha are not verified',
  },
  J2: { title: 'A secondary account of the myths scale', mark: 'V2', where: 'tpcjournal.nbcc.org' },
  J3: { title: 'THEMIS', mark: 'V2', where: 'gahts.com THEMIS' },
  J4: { title: 'Sex Trafficking Attitudes Scale', mark: 'V2', where: 'emerge.ucsd.edu/r_2b2wxkr3lube2ji' },
  J5: { title: 'PKA-HTQ', mark: 'V2', where: 'repositories.lib.utexas.edu' },
  J6: { title: 'PNP scale', mark: 'V2', where: 'gahts.com PNP' },
  J7: { title: 'What people took trafficking to be, 2011', mark: 'V2', where: 'trafficking-monitor.blogspot.com 2011' },
  J8: { title: 'Survey of the US public, 2024', mark: 'V2', where: 'business.wapakdailynews.com bizwire 2025-3-11' },
  J9: { title: 'Survey of the US public, 2015', mark: 'V2', where: 'mountsaintvincent.edu' },
  J10: { title: 'Bonilla and Mo on public beliefs', mark: 'V2', where: '10.1017/S0143814X18000107' },
  J11: { title: 'Mock jurors, US and UK, 2023', mark: 'V2', where: 'ub-ir.bolton.ac.uk; 10.1108/jcp-09-2023-0059' },
  J12: {
    title: '204 mock jurors, gender of the defendant',
    mark: 'V2',
    where: 'discovery.researcher.life defendant gender',
  },
  J13: { title: 'Mock jurors and the picture of abuse', mark: 'V2', where: 'vc.bridgew.edu may_celebrations 2016' },
  J14: { title: '584 mock jurors, a child case', mark: 'V2', where: 'discovery.researcher.life child case' },
  J15: { title: 'Mock jurors, race and age', mark: 'V2', where: 'vc.bridgew.edu/honors_proj/606' },
} as const satisfies Record<string, Source>
