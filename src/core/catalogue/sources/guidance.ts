import type { Source } from './entry.ts'

const weak = 'a weak source: the manual of one organization'

/** Indicator lists (I), guidance (G), contrasts (D), the Vera tool (VT). */
export const guidanceSources = {
  I1: {
    title: 'ILO and European Commission: operational indicators, 2009',
    mark: 'V2',
    where: 'ilo.org/global/topics/forced-labour/publications/WCMS_105023',
  },
  I2: { title: 'ILO operational indicators, a copy', mark: 'V2', where: 'studylib.net/doc/18207627' },
  I3: {
    title: 'ILO indicator lists, as a public crosswalk reproduces them',
    mark: 'V2',
    note: 'machine-assisted; to be read once against the original',
  },
  I4: {
    title: 'ILO: Hard to see, harder to count, 2012',
    mark: 'M',
    where: 'docshare.tips/surveys_57518f81b6d87fd2b88b5174.html',
    note: 'the page on the rule could not be read',
  },
  G1: { title: 'OVC e-guide 5.3, interviewing victims', mark: 'V2', where: 'ovcttac.gov eguide 5.3' },
  G2: {
    title: 'DHS on a victim-centered approach',
    mark: 'V2',
    where: 'hstoday.us adopting-a-victim-centered-approach',
  },
  G3: {
    title: 'OVC e-guide 5.3, trauma-informed interviewing',
    mark: 'V2',
    where: 'ovcttac.gov 5.3 trauma-informed-victim-interviewing',
  },
  G4: { title: 'OVC e-guide 3.4, interpreters', mark: 'V2', where: 'ovcttac.gov 3.4 interpreters' },
  G5: {
    title: 'OVC e-guide 5.5, victim-sensitive language',
    mark: 'V2',
    where: 'ovcttac.gov 5.5 victim-sensitive language',
  },
  G6: {
    title: 'OVC e-guide 5.4, a strong prosecution team',
    mark: 'V2',
    where: 'ovcttac.gov 5.4 building-a-strong-prosecution-team',
  },
  G7: {
    title: 'IACP and AEquitas: Maximizing Justice, 2020',
    mark: 'V2',
    where: 'ojp.gov maximizing-justice (NCJ 301202)',
  },
  G8: {
    title: 'Molo Songololo resource manual',
    mark: 'V2',
    where: 'issuu.com/molosongololo resource-manual p22',
    note: weak,
  },
  G9: { title: 'A textbook’s answer list on interviewing', mark: 'V2', where: 'sciemce.com', note: 'a weak source' },
  G10: {
    title: 'Massachusetts: preparing to talk with a victim',
    mark: 'V2',
    where: 'mass.gov/lists/prepare---unpublished; traffickingresult.com/prepare',
  },
  G11: { title: 'OVC e-guide 5.1', mark: 'V2', where: 'ovcttac.gov 5.1' },
  G12: {
    title: 'WHO: ten principles for interviewing, 2003',
    mark: 'V2',
    where: 'issuu.com/molosongololo p24; cpedv.org WHO',
    note: 'principles 8 to 10 are not verified',
  },
  G13: {
    title: 'OVC e-guide 5.5, three-dimensional corroboration',
    mark: 'V2',
    where: 'ovcttac.gov 5.5 three-dimensional corroboration',
  },
  G14: { title: 'OVC e-guide 5.3, building rapport', mark: 'V2', where: 'ovcttac.gov 5.3 building-rapport' },
  G15: { title: 'UNODC criminal-justice manual, module 8, 2009', mark: 'V2', where: 'studylib.net/doc/11977158' },
  G16: { title: 'UNODC toolkit, chapter 6, 2008', mark: 'V2', where: 'wunrn.com toolkit ch. 6' },
  G17: {
    title: 'OVC e-guide 5.5, choosing charges openly',
    mark: 'V2',
    where: 'ovcttac.gov 5.5 open-charge-selection',
  },
  G18: {
    title: 'OVC e-guide 5.5, expert witnesses',
    mark: 'V2',
    where: 'ovcttac.gov 5.5 present-human-trafficking-experts',
  },
  G19: { title: 'NDAA best practices, 2020', mark: 'V2', where: 'zbook.org/read/1b17bb', note: 'headings only' },
  G20: { title: 'AEquitas: field-generated priorities', mark: 'V2', where: 'aequitasresource.org field-generated' },
  G21: {
    title: 'AEquitas on trial strategies',
    mark: 'V2',
    where: 'aequitasresource.org/tag/trial-strategies',
    note: 'written on another topic',
  },
  D1: {
    title: 'FEMA course: smuggling and trafficking apart',
    mark: 'V2',
    where: 'emilms.fema.gov/is_1152/groups/13.html',
  },
  D2: {
    title: 'A toolkit page on labor trafficking',
    mark: 'V2',
    where: 'combathumantrafficking.org/labor-trafficking',
  },
  D3: { title: 'Labor exploitation, violation and trafficking apart', mark: 'V2', where: 'gahtmo.org/?p=1662' },
  D4: {
    title: 'Sex work and trafficking apart, 2025',
    mark: 'V2',
    where: 'freedomnetworkusa.org/2025/03/11; The Conversation (C. Schwarz)',
  },
  VT1: { title: 'Vera: the identification tool', mark: 'V2', where: 'vera.org/publications/out-of-the-shadows...' },
  VT2: {
    title: 'NIJ on the validation of the Vera tool',
    mark: 'V2',
    where: 'nij.ojp.gov/library/publications/improving-human-trafficking-victim-identification-validation...',
  },
  VT3: {
    title: 'NIJ article on the Vera tool',
    mark: 'V2',
    where: 'nij.ojp.gov/topics/articles/screening-tool-identifying-trafficking-victims',
  },
  VT4: { title: 'OJP page on the Vera tool', mark: 'V2', where: 'ojp.gov out-shadows-tool' },
  VT5: {
    title: 'Guidelines for using the Vera tool',
    mark: 'V2',
    where: 'nij.ojp.gov screening-human-trafficking-guidelines (NCJ 246713)',
    note: 'headings; details partly not verified',
  },
} as const satisfies Record<string, Source>
