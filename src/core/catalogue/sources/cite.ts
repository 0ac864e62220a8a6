import type { Source } from './entry.ts'

/** Sources named by their own citation: rulings, statutes and announcements for which no address was written down. */
export const citeSources = {
  // rulings
  'Rodriguez 2015': { title: 'Rodriguez, 2015: a stop lasts as long as its mission', mark: 'M' },
  Brendlin: { title: 'Brendlin: passengers are seized too', mark: 'M' },
  Wilson: { title: 'Wilson: passengers may be asked out', mark: 'M' },
  Johnson: { title: 'Johnson: other questions, if they add no time', mark: 'M' },
  Randolph: { title: 'Randolph: a present objector’s no stands', mark: 'M' },
  'Brigham City': { title: 'Brigham City: entry when someone is hurt', mark: 'V2' },
  'Case v. Montana': { title: 'Case v. Montana, 14 Jan 2026: entry when someone is hurt', mark: 'V2' },
  Caniglia: { title: 'Caniglia: community care alone is no ground', mark: 'M' },
  Stoner: { title: 'Stoner: a manager and a guest’s room', mark: 'M' },
  Miranda: { title: 'Miranda: warnings before incriminating questions in custody', mark: 'M' },
  Rothgery: { title: 'Rothgery: when counsel attaches', mark: 'V2' },
  Cobb: { title: 'Cobb: the right to counsel is offense-specific', mark: 'V2' },
  Batson: { title: 'Batson: no strikes for a demographic reason', mark: 'M' },
  'J.E.B.': { title: 'J.E.B.: no strikes for a demographic reason', mark: 'M' },
  'Arizona v. US': { title: 'Arizona v. US: nobody is held past a stop for status alone', mark: 'M' },
  'Fuentes-Espinoza': { title: 'Fuentes-Espinoza, 2017 CO 98', mark: 'V2' },
  // Colorado
  'CRS 8-13.5-202(1)(a)': { title: 'CRS 8-13.5-202(1)(a): visitors to workers’ housing', mark: 'V2' },
  'CRS 24-31-902': { title: 'CRS 24-31-902: body cameras', mark: 'V2' },
  'CRS 18-1-410.7(1)(c)': { title: 'CRS 18-1-410.7(1)(c): the bar to vacatur', mark: 'V2' },
  'CO HB19-1267': { title: 'Colorado HB19-1267: wage theft', mark: 'V2' },
  'CO SB25-276': { title: 'Colorado SB25-276: immigration information', mark: 'M' },
  // other states
  'CA PC 236.2': {
    title: 'Cal. Penal Code 236.2: what officers consider',
    mark: 'V1',
    note: 'as a secondary page gives it',
  },
  'CA PC 236.5': { title: 'Cal. Penal Code 236.5: declaration within 15 business days', mark: 'V2' },
  'CA PC 487m': { title: 'Cal. Penal Code 487m: wage theft', mark: 'M' },
  'CA SB 54': { title: 'California SB 54: immigration', mark: 'M' },
  'CA AB 2020': { title: 'California AB 2020: advocate at interviews', mark: 'V2' },
  'CA Evid. Code 1038': { title: 'Cal. Evidence Code 1038: confidential talks with an advocate', mark: 'M' },
  'CA CCP 231.7': { title: 'Cal. Code of Civil Procedure 231.7: strikes of jurors', mark: 'M' },
  'NY SSL 483-cc': { title: 'NY Social Services Law 483-cc: duty to notify', mark: 'V1' },
  'TX PC 20.05': { title: 'Tex. Penal Code 20.05: smuggling', mark: 'M' },
  // federal
  '20 CFR 655.122': { title: '20 CFR 655.122: what an H-2A employer must do', mark: 'V2' },
  'B-1 domestic employees': { title: 'Rules for B-1 domestic employees of US citizens', mark: 'V2' },
  '287(g)': { title: 'ICE on agreements under 287(g)', mark: 'V2' },
  'P.L. 119-21': { title: 'P.L. 119-21, 2025: benefits', mark: 'V2' },
  'EO 14224': { title: 'Executive Order 14224, 2025: language', mark: 'V2' },
  'FRE 803(5)/(6)': { title: 'Federal Rules of Evidence 803(5) and (6)', mark: 'M' },
  'JM 9-27.220': { title: 'Justice Manual 9-27.220: the charging standard', mark: 'M' },
  // announcements
  'HHS on the hotline': { title: 'HHS on the hotline’s operator since autumn 2025', mark: 'V2' },
  // ours
  'general knowledge': { title: 'General knowledge of the law, with no document at hand', mark: 'M' },
  'our inference': { title: 'Our own inference, from no document', mark: 'D' },
} as const satisfies Record<string, Source>
