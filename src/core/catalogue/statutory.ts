/**
 * Facts that a statute itself names. For encounters to which the adult-labor list does not speak. An entry raises a question; it
 * is never a verdict.
 */
export interface StatutoryIndicator {
  readonly name: string
  readonly cite: string
  /** It names a means of coercion by itself, as a strong entry of the labor list does. Our reading (grade D). */
  readonly strong?: true
}

export const statutory = {
  // what officers are to consider: one state's published checklist (source C2)
  'CA.a': { name: 'Signs of trauma, fatigue, injury or poor care', cite: 'Cal. Penal Code 236.2(a)' },
  'CA.b': { name: 'Withdrawn, afraid to talk, or another person speaks for them', cite: 'Cal. Penal Code 236.2(b)' },
  'CA.c': { name: 'No freedom of movement', cite: 'Cal. Penal Code 236.2(c)' },
  'CA.d': { name: 'Lives and works in one place', cite: 'Cal. Penal Code 236.2(d)' },
  'CA.e': { name: 'Owes a debt to the one they work for', cite: 'Cal. Penal Code 236.2(e)' },
  'CA.f': { name: 'Security measures control who has contact with them', cite: 'Cal. Penal Code 236.2(f)' },
  'CA.g': { name: 'No control of their own identity papers', cite: 'Cal. Penal Code 236.2(g)' },
  // what is done, to cause a commercial sex act (source F1)
  'S.act': {
    name: 'Moved, housed, provided, maintained or advertised for commercial sex',
    cite: '18 USC 1591(a)(1)',
  },
  'S.purpose': { name: 'Something of value is given or received for a sex act', cite: '22 USC 7102(4)' },
  // how (sources F2, O2)
  'S.debt': {
    name: 'A debt with no limit is used to keep the person',
    cite: '22 USC 7102(7); CRS 18-3-502',
    strong: true,
  },
  'S.papers': { name: 'Identity papers or property are taken', cite: 'CRS 18-3-502', strong: true },
  'S.drugs': { name: 'Drugs are supplied or withheld to control the person', cite: 'CRS 18-3-502', strong: true },
  'S.harm': {
    name: 'Serious harm is threatened, reputation included',
    cite: '22 USC 7102(3); 18 USC 1591',
    strong: true,
  },
  'S.pattern': { name: 'A pattern meant to make refusing seem costly', cite: '22 USC 7102(3)(B)' },
} as const satisfies Record<string, StatutoryIndicator>

export type StatutoryId = keyof typeof statutory
