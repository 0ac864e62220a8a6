import type { EventId } from '../catalogue/event.ts'
import type { Grade } from '../catalogue/grade.ts'
import type { IndicatorId } from '../catalogue/indicator.ts'
import type { StatutoryId } from '../catalogue/statutory.ts'

/** A statement of the first picture: what somebody may have in their head before they meet anyone. */
export interface Statement {
  /** First person, one sentence, of our own wording. */
  readonly says: string
  /** Where what is known points: to agreeing, or to disagreeing. */
  readonly points: 'agree' | 'disagree'
  /** What the evidence says, and no more than it. Whole sentences. */
  readonly evidence: readonly string[]
  /** Source keys, joined by '; '. */
  readonly source: string
  /** How well it is known. Absent where it rests on the words of a law. */
  readonly grade?: Grade
  /** A cue that may stand for one of these bears on it, and so does a choice with one of these events. */
  readonly indicators?: readonly (IndicatorId | StatutoryId)[]
  readonly events?: readonly EventId[]
}

/**
 * The first picture: twelve statements, unvalidated, shown item by item as change and never summed. Topics of `content.md` 7; none is
 * taken from an instrument in the literature. Three point to agreeing, so that always disagreeing says nothing.
 */
export const statements = {
  border: {
    says: 'Before I call it trafficking, somebody has to have been moved: across a border, or at least a long way.',
    points: 'disagree',
    evidence: [
      'Movement is no element of the federal crime: recruiting, housing, providing or obtaining a person is enough.',
      'In a survey of 2011, 37% of those asked took trafficking for smuggling.',
    ],
    source: 'F2; J7',
  },
  chains: {
    says: 'Where the doors are open and nobody stands guard, a grown person is free to go.',
    points: 'disagree',
    evidence: [
      'Under 18 USC 1589 a threat of financial or reputational harm, or of the law, can be enough, for a person of that background in those circumstances.',
      'Confinement by restraints is said to be rare in this country.',
    ],
    source: 'F1; E4',
    indicators: ['L5.02', 'L5.09', 'L5.10', 'L5.12', 'L5.14', 'L5.15'],
  },
  gender: {
    says: 'The person I should be looking for is most likely a woman.',
    points: 'disagree',
    evidence: [
      'In a study of 122 people trafficked for labor, men and women were about equal.',
      'In a poll of 2024, 77% said that being a woman raises the risk a great deal, and 2% said so of men.',
    ],
    source: 'R10; R17; J8',
    grade: 'A',
  },
  here: {
    says: 'It happens in other places far more than in a county like mine.',
    points: 'disagree',
    evidence: [
      'In North Carolina some 18% of more than 400 farmworkers told of what could be trafficking. The agencies knew of none.',
      'In a poll, 82% strongly agreed that the country has the problem, and 36% that their own state has.',
    ],
    source: 'R14; R15; J8',
    grade: 'A',
  },
  wages: {
    says: 'When people have worked for weeks and not been paid, that by itself is trafficking.',
    points: 'disagree',
    evidence: [
      'Unpaid work is a wrong to the worker, and in some states theft. Trafficking needs compulsion as well: something that keeps them from stopping.',
    ],
    source: 'D2; D3; F1',
    indicators: ['L4.04', 'L4.05', 'L4.08'],
    events: ['wage-agency-told', 'wage-way-shown', 'wage-waved-off', 'wages-recorded'],
  },
  leave: {
    says: 'Somebody who really wanted to get out would take the first chance, or tell me.',
    points: 'disagree',
    evidence: [
      'Of survivors in one survey about three in four never reported. Most named fear; many were never asked.',
      'Guidance is to expect denial, anger, and defense of the one in control.',
    ],
    source: 'R7; G14',
    grade: 'A',
    indicators: ['L5.08', 'L5.13', 'L6.01'],
  },
  consent: {
    says: 'Who took the job knowing what it was has agreed to it, and that settles it.',
    points: 'disagree',
    evidence: ['The law asks by what means someone is kept at the work. A yes at the start does not answer that.'],
    source: 'F1; F2; general knowledge',
    indicators: ['L1.01', 'L1.02', 'L1.03', 'L1.05', 'L1.07', 'L1.08'],
  },
  record: {
    says: 'A person with a record, who is angry with me, is as likely to be telling the truth as anyone.',
    points: 'agree',
    evidence: [
      'In the cases of one study 35% of the victims had been arrested.',
      'Prosecutors name records and anger among their reasons for letting a case go; guidance names them as things to expect.',
    ],
    source: 'R2; R23; G14',
    grade: 'A',
  },
  visa: {
    says: 'People here on a lawful work visa have the law behind them, and are hardly at risk.',
    points: 'disagree',
    evidence: [
      'In a study of 122 people trafficked for labor, 71% had come on lawful visas. By the time they got away, 69% had no valid status left.',
    ],
    source: 'R10; R17',
    grade: 'A',
  },
  smuggling: {
    says: 'People who paid somebody to bring them across a border are victims of trafficking.',
    points: 'disagree',
    evidence: [
      'Smuggling ends, as a rule, at arrival; force, fraud or coercion is no element of it. It can turn into trafficking.',
      'In San Diego 6% of those who had used smugglers met such abuse on the way, and 28% at their work.',
    ],
    source: 'F3; D1; R12',
    events: ['passed-on-as-federal'],
  },
  local: {
    says: 'Opening a case like this is up to a local officer and a local prosecutor as much as to any federal agency.',
    points: 'agree',
    evidence: ['Every state has made trafficking a crime of its own. Nothing makes it federal only.'],
    source: 'R3',
    events: ['passed-on-as-federal', 'prosecutor-told', 'supervisor-told', 'closed-as-routine'],
  },
  cooperation: {
    says: 'What keeps a frightened person from talking may be nothing that kindness alone can take away.',
    points: 'agree',
    evidence: [
      'Nobody has measured what makes an adult who was trafficked talk to police. Early silence is normal.',
      'Guidance puts safety first: distance from the one in control, needs met, a plan that takes in the family.',
    ],
    source: 'N2; N3; G12; G2',
    grade: 'C',
    events: ['camera-told', 'neutral-interpreter', 'number-exposed', 'safety-planned', 'family-considered'],
  },
} as const satisfies Readonly<Record<string, Statement>>

export type StatementId = keyof typeof statements

export const statementIds = Object.keys(statements) as readonly StatementId[]

export const isStatementId = (id: unknown): id is StatementId => typeof id === 'string' && Object.hasOwn(statements, id)
