import type { Source } from './entry.ts'

/** How people are shown and spoken of, and numbers to call (E). */
export const ethicsSources = {
  E1: {
    title: 'ACF and OTIP: image library',
    mark: 'V2',
    where: 'acf.hhs.gov/otip look-beneath-surface-image-library',
  },
  E2: { title: 'SPOG guide on public awareness, 2020', mark: 'V2', where: 'state.gov SPOG public-awareness guide' },
  E3: { title: 'OVC on the new awareness guidance, 2020', mark: 'V2', where: 'ovc.ojp.gov new guidance 27 Mar 2020' },
  E4: { title: 'Washington University network on sensational pictures', mark: 'V2', where: 'sites.wustl.edu/htcn' },
  E5: { title: 'Polaris with survivors, on words', mark: 'V2', where: 'polarisproject.org/?p=14004' },
  E6: { title: 'Covenant House Toronto on victim and survivor', mark: 'V2', where: 'covenanthousetoronto.ca' },
  E7: { title: 'Dressember on who is shown', mark: 'V2', where: 'dressember.org' },
  E8: {
    title: 'NHTTAC on survivor involvement',
    mark: 'V2',
    where: 'nhttac.acf.hhs.gov/soar/eguide/respond/Survivor_Involvement',
  },
  E9: {
    title: 'A toolkit on survivor engagement',
    mark: 'V2',
    where: 'combathumantrafficking.org/toolkit/survivor-engagement',
  },
  E10: { title: 'Meta-analysis of content warnings', mark: 'V2', where: '10.1177/21677026231186625' },
  E11: { title: 'National hotline page, archived', mark: 'V2', where: 'humantraffickinghotline.org (archived)' },
  E12: { title: 'A university page with the hotline’s channels', mark: 'V2', where: 'polls.saintleo.edu' },
  E13: { title: 'DHS bulletin with the tip line', mark: 'V2', where: 'content.govdelivery.com USDHS 31c12c2' },
} as const satisfies Record<string, Source>
