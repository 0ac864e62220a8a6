/**
 * The adult-labor list of the ILO and European Commission indicators (2009): 67 entries in six dimensions. Names are in our own
 * words. Entries and strengths follow a public crosswalk of the list (source I3, mark V2) and are to be read once against the
 * original before real use. An indicator raises a question; it is never a verdict.
 */

/** What each dimension is about. 1 to 3 look at recruitment, 4 at the work itself, 5 and 6 at the place of work. */
export const dimensions = {
  1: 'Deceptive recruitment',
  2: 'Coercive recruitment',
  3: 'Recruitment by abuse of vulnerability',
  4: 'Exploitation',
  5: 'Coercion at destination',
  6: 'Abuse of vulnerability at destination',
} as const

export type Dimension = keyof typeof dimensions

export const strengths = ['strong', 'medium', 'weak'] as const

export type Strength = (typeof strengths)[number]

export interface Indicator {
  readonly dimension: Dimension
  /** As the list grades it. The same fact can weigh more at destination than at recruitment; the list means that. */
  readonly strength: Strength
  readonly name: string
  /**
   * What in US law the fact can help to show; bare numbers are sections of 18 USC, 7102 is in 22 USC. Our own mapping from the
   * statutes (grade D). Null where it shows no element by itself.
   */
  readonly element: string | null
}

export const indicators = {
  // 1, deceptive recruitment
  'L1.01': { dimension: 1, strength: 'strong', name: 'Lied to about what the job is, where it is or who it is for', element: 'fraud; 1351; 7102(11)(B)' },
  'L1.02': { dimension: 1, strength: 'medium', name: 'Lied to about the conditions of the work', element: 'fraud' },
  'L1.03': { dimension: 1, strength: 'medium', name: 'Lied to about what the contract says or whether it is legal', element: 'fraud; 1351' },
  'L1.04': { dimension: 1, strength: 'medium', name: 'Lied to about the family being able to follow', element: 'fraud' },
  'L1.05': { dimension: 1, strength: 'medium', name: 'Lied to about housing and how they would live', element: 'fraud' },
  'L1.06': { dimension: 1, strength: 'medium', name: 'Lied to about papers or legal status', element: 'fraud; context for 1592 and 1597' },
  'L1.07': { dimension: 1, strength: 'medium', name: 'Lied to about the journey, its terms or its fees', element: 'fraud; debt' },
  'L1.08': { dimension: 1, strength: 'medium', name: 'Lied to about the pay', element: 'fraud; wage claim' },
  'L1.09': { dimension: 1, strength: 'medium', name: 'Drawn in by a promise of marriage or adoption', element: 'fraud' },
  'L1.10': { dimension: 1, strength: 'weak', name: 'Lied to about schooling', element: 'fraud' },
  // 2, coercive recruitment
  'L2.01': { dimension: 2, strength: 'strong', name: 'Violence was used to recruit', element: 'force, 1589(a)(1)' },
  'L2.02': { dimension: 2, strength: 'medium', name: 'Abducted, sold, or forced into a marriage or adoption', element: 'force; 1584' },
  'L2.03': { dimension: 2, strength: 'medium', name: 'Identity papers were taken during recruitment', element: '1592; 1597' },
  'L2.04': { dimension: 2, strength: 'medium', name: 'Bound by a debt during recruitment', element: '7102(7); 1581' },
  'L2.05': { dimension: 2, strength: 'medium', name: 'Cut off, locked in or watched during recruitment', element: 'physical restraint' },
  'L2.06': { dimension: 2, strength: 'medium', name: 'Threatened during recruitment with being reported to the authorities', element: 'abuse of legal process, 1589(a)(3)' },
  'L2.07': { dimension: 2, strength: 'medium', name: 'Threatened with violence during recruitment', element: '1589(a)(1)-(2)' },
  'L2.08': { dimension: 2, strength: 'medium', name: 'Threatened during recruitment that family, community or the public would be told', element: 'serious harm, reputational' },
  'L2.09': { dimension: 2, strength: 'medium', name: 'The family was hurt or threatened during recruitment', element: 'harm to another person' },
  'L2.10': { dimension: 2, strength: 'medium', name: 'Money was held back during recruitment', element: 'serious harm, financial' },
  // 3, recruitment by abuse of vulnerability: no strong entry. Under US law background for 1589(c)(2), never a means alone
  'L3.01': { dimension: 3, strength: 'medium', name: 'A hard family situation was used', element: null },
  'L3.02': { dimension: 3, strength: 'medium', name: 'Irregular status was used', element: null },
  'L3.03': { dimension: 3, strength: 'medium', name: 'Lack of schooling or of the language was used', element: null },
  'L3.04': { dimension: 3, strength: 'medium', name: 'Lack of information was used', element: null },
  'L3.05': { dimension: 3, strength: 'medium', name: 'Was under the control of those who exploit', element: null },
  'L3.06': { dimension: 3, strength: 'medium', name: 'Hardship in the past', element: null },
  'L3.07': { dimension: 3, strength: 'medium', name: 'Could not arrange the journey alone', element: null },
  'L3.08': { dimension: 3, strength: 'medium', name: 'Need of money', element: null },
  'L3.09': { dimension: 3, strength: 'medium', name: 'Was told untruths about the law or how authorities behave', element: null },
  'L3.10': { dimension: 3, strength: 'medium', name: 'Was told untruths about how well others have done abroad', element: null },
  'L3.11': { dimension: 3, strength: 'medium', name: 'The family situation at the time', element: null },
  'L3.12': { dimension: 3, strength: 'medium', name: 'The personal situation at the time', element: null },
  'L3.13': { dimension: 3, strength: 'medium', name: 'Depended on the recruiter in feeling or mind', element: null },
  'L3.14': { dimension: 3, strength: 'medium', name: 'Standing with the authorities, or legal status', element: null },
  'L3.15': { dimension: 3, strength: 'weak', name: 'Beliefs of culture or religion were used', element: null },
  'L3.16': { dimension: 3, strength: 'weak', name: 'Conditions of life in general', element: null },
  // 4, exploitation: the purpose
  'L4.01': { dimension: 4, strength: 'strong', name: 'Too many days or hours of work', element: 'wage law' },
  'L4.02': { dimension: 4, strength: 'medium', name: 'Bad living conditions', element: null },
  'L4.03': { dimension: 4, strength: 'medium', name: 'Dangerous work', element: null },
  'L4.04': { dimension: 4, strength: 'medium', name: 'Little or no pay', element: 'wage law' },
  'L4.05': { dimension: 4, strength: 'medium', name: 'Labor law or the signed contract is not kept', element: 'wage law' },
  'L4.06': { dimension: 4, strength: 'medium', name: 'No social protection', element: null },
  'L4.07': { dimension: 4, strength: 'medium', name: 'Very bad conditions at work', element: null },
  'L4.08': { dimension: 4, strength: 'medium', name: 'Pay is worn down: fines, deductions, a middleman', element: 'debt' },
  'L4.09': { dimension: 4, strength: 'weak', name: 'No access to schooling', element: null },
  // 5, coercion at destination
  'L5.01': { dimension: 5, strength: 'strong', name: 'Someone else holds the identity papers', element: '1592; 1597; Cal. Penal Code 236.2(g)' },
  'L5.02': { dimension: 5, strength: 'strong', name: 'Bound by a debt', element: '7102(7); 1581' },
  'L5.03': { dimension: 5, strength: 'strong', name: 'Cut off, locked in or watched', element: 'physical restraint' },
  'L5.04': { dimension: 5, strength: 'strong', name: 'Violence is used', element: '1589(a)(1)' },
  // Bears on not punishing the person for it; it is no element
  'L5.05': { dimension: 5, strength: 'medium', name: 'Made to break the law', element: null },
  'L5.06': { dimension: 5, strength: 'medium', name: 'Made to take certain tasks or clients', element: null },
  'L5.07': { dimension: 5, strength: 'medium', name: 'Made to act against others in the same place', element: null },
  // Can explain an inconsistent account; it is no element
  'L5.08': { dimension: 5, strength: 'medium', name: 'Made to lie to the authorities or the family', element: null },
  'L5.09': { dimension: 5, strength: 'medium', name: 'Threatened with being reported to the authorities', element: '1589(a)(3)' },
  'L5.10': { dimension: 5, strength: 'medium', name: 'Threatened with something worse than now', element: '1589(a)(2); 1589(a)(4)' },
  'L5.11': { dimension: 5, strength: 'medium', name: 'Threatened with violence', element: '1589(a)(1)-(2)' },
  'L5.12': { dimension: 5, strength: 'medium', name: 'Under the strong influence of another', element: 'scheme, plan or pattern, 1589(a)(4)' },
  'L5.13': { dimension: 5, strength: 'medium', name: 'The family is hurt or threatened', element: 'harm to another person' },
  'L5.14': { dimension: 5, strength: 'medium', name: 'Pay is held back so that the person stays', element: 'serious harm, financial' },
  'L5.15': { dimension: 5, strength: 'weak', name: 'Threatened that family, community or the public will be told', element: 'serious harm, reputational' },
  // 6, abuse of vulnerability at destination: no strong entry. Under US law as dimension 3
  'L6.01': { dimension: 6, strength: 'medium', name: 'Depends on those who exploit', element: null },
  'L6.02': { dimension: 6, strength: 'medium', name: 'Finds it hard to live in an unknown place', element: null },
  'L6.03': { dimension: 6, strength: 'medium', name: 'Need of money keeps the person there', element: null },
  'L6.04': { dimension: 6, strength: 'medium', name: 'The family situation keeps the person there', element: null },
  'L6.05': { dimension: 6, strength: 'medium', name: 'Standing with the authorities, or legal status, keeps the person there', element: null },
  'L6.06': { dimension: 6, strength: 'weak', name: 'Hardship in the past keeps the person there', element: null },
  'L6.07': { dimension: 6, strength: 'weak', name: 'Something about the person themselves is used', element: null },
} as const satisfies Record<string, Indicator>

export type IndicatorId = keyof typeof indicators
