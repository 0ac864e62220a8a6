import type { Source } from './entry.ts'

/** Interview research (N) and training (T). */
export const interviewingSources = {
  N1: {
    title: 'OJP: gaining the trust of a victim witness',
    mark: 'V2',
    where: 'ojp.gov Gaining the Trust of Your Victim Witness',
  },
  N2: {
    title: 'NIJ review of interviewing practice, 2024',
    mark: 'V2',
    where: 'publicnow.com/view/E27B4CBA (NIJ 4 Nov 2024)',
  },
  N3: {
    title: 'OJP: practices in police interviews',
    mark: 'V2',
    where: 'ojp.gov practices-law-enforcement-interviews',
  },
  N4: {
    title: 'Ten police interviews with exploited adolescents',
    mark: 'V2',
    where: 'pmc.ncbi.nlm.nih.gov/articles/PMC8635396',
  },
  N5: { title: 'Review of rapport and recall', mark: 'V2', where: 'justice.gc.ca tiprhtc p7' },
  T1: { title: 'Mega-analysis of simulated interviews', mark: 'V2', where: '10.1007/s11896-022-09509-7' },
  T2: { title: 'Adult witness avatars', mark: 'V2', where: '10.1177/14613557241310014' },
  T3: { title: 'Feedback on outcome and process', mark: 'V2', where: 'frontiersin fpsyg.2017.01474' },
  T4: { title: 'Avatar training and real interviews', mark: 'V2', where: 'eprints.glos.ac.uk/8466' },
  T5: { title: 'Mourtgos and others: first response training', mark: 'V2', where: 'researchgate 351364753' },
  T6: {
    title: 'Campbell and others: investigators’ course, 2020',
    mark: 'V2',
    where: 'ojp.gov (Campbell et al. 2020)',
  },
  T7: {
    title: 'Trial of victim-centered interviewing, 2022',
    mark: 'V2',
    where: 'ojp.gov victim-centered interview RCT 2022',
    note: 'detail of the result not read',
  },
  T8: {
    title: 'Plan of the interviewing trial',
    mark: 'V2',
    where: 'nij 2018-va-cx-0003',
    note: 'detail of the result not read',
  },
  T9: { title: 'Two interview methods with 45 students', mark: 'V2', where: 'docslib.org/doc/12161969' },
  T10: { title: 'Meta-analysis of debriefing', mark: 'V2', where: '10.1177/0018720812448394' },
  T11: { title: 'Debriefing, 61 studies', mark: 'V2', where: 'pubmed 32852990' },
  T12: { title: 'Debriefing, 83 studies', mark: 'V2', where: 'springerprofessional 20070432' },
  T13: { title: 'PEARLS debriefing', mark: 'V2', where: 'dokumen.tips PEARLS; nursingeducationnetwork.net' },
  T14: { title: 'Meta-analysis of erroneous examples', mark: 'V2', where: '10.3102/00346543251390901' },
  T15: { title: 'Erroneous examples with a delayed test', mark: 'V2', where: 'springer s40593-015-0064-x' },
  T16: { title: 'Review of virtual patients', mark: 'V2', where: 'bmcmededuc s12909-022-03410-x' },
  T17: { title: 'Games about trafficking', mark: 'V2', where: '10.3390/mti8110095' },
  T18: { title: 'Virtual reality for police', mark: 'V2', where: 'antitraffickingreview.org 583' },
  T19: { title: 'Academy scenario report form', mark: 'V2', where: 'studylib.net/doc/11903873' },
  T20: { title: 'California POST scenario tests', mark: 'V2', where: 'pars.lasd.org 14535' },
  T21: { title: 'Building behavior ratings for police', mark: 'V2', where: 'frontiersin fpsyg.2021.589258' },
  T22: {
    title: 'A common metric for encounters',
    mark: 'M',
    where: 'archive.org Vila et al. W911NF-12-1-0039',
    note: 'only the title was read',
  },
  T23: { title: 'Tutorial on signal detection', mark: 'V2', where: 'frontiersin fpsyg.2015.00762' },
  T24: { title: 'The Brier score', mark: 'V2', where: 'toplineacademy.org brier' },
} as const satisfies Record<string, Source>
