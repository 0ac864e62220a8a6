import type { Axis } from './axis.ts'
import type { Grade } from './grade.ts'
import type { ScreenOutId } from './screenOut.ts'

export interface EventRule {
  readonly points: Partial<Record<Exclude<Axis, 'recognition' | 'cooperation'>, number>>
  readonly why: string
  readonly source: string
  readonly grade: Grade
  /** The event is by itself a screen-out. */
  readonly screenOut?: ScreenOutId
  /**
   * `always`: a rule that holds in any encounter. `control-shown`: a fault only when a cue of control had been shown by
   * then; before that it is told as a consequence, without points.
   */
  readonly faulted?: 'always' | 'control-shown'
  /** Points only if at least this many indicators for different elements had been noted by then; otherwise they are taken off. */
  readonly needsNoted?: number
}

/** What a choice does in the world. General: no rule names a scenario. Points are ordinal, our inference from the source's direction. */
export const events = {
  // safety
  'scene-secured': { points: { safety: 1 }, why: 'Lights, traffic and hands were seen to first.', source: 'G3', grade: 'D' },
  'cover-placed': { points: { safety: 2 }, why: 'The cover deputy stayed with the one who might come near.', source: 'G8', grade: 'D' },
  'care-offered': { points: { safety: 2 }, why: 'Care was offered, and was theirs to take or leave.', source: 'G2', grade: 'C' },
  'care-arranged': { points: { safety: 3 }, why: 'The hurt was seen by someone trained to see it.', source: 'G2', grade: 'C' },
  'injury-ignored': { points: { safety: -4 }, why: 'Someone was hurt and it was passed over.', source: 'G2', grade: 'C', faulted: 'always' },
  'care-denied': {
    points: { safety: -6 },
    why: 'Care was asked for, and the person was left without it.',
    source: 'G2',
    grade: 'C',
    screenOut: 'left-injured',
    faulted: 'always',
  },
  'others-asked-after': { points: { safety: 2 }, why: 'You asked after the others on the site.', source: 'G12', grade: 'C' },
  'safe-transport': { points: { safety: 2 }, why: 'The ride was with someone who has no stake in what is said.', source: 'G8', grade: 'C' },
  'sent-with-controller': {
    points: { safety: -4 },
    why: 'The person left alone with the one whose control you had seen signs of.',
    source: 'G8',
    grade: 'C',
    faulted: 'control-shown',
  },
  'risk-asked': { points: { safety: 2 }, why: 'The person’s own judgment of the danger was asked and used.', source: 'G12', grade: 'C' },
  'safety-planned': { points: { safety: 3 }, why: 'There was a plan for tonight: who, where, which words.', source: 'G12', grade: 'C' },
  'family-considered': { points: { safety: 2 }, why: 'The family at home was part of the plan.', source: 'G12', grade: 'C' },
  'number-left': { points: { safety: 2 }, why: 'A number was left in a form that is safe to carry.', source: 'G10', grade: 'C' },
  'number-exposed': { points: { safety: -2 }, why: 'A card was left where the wrong person could find it.', source: 'G10', grade: 'D', faulted: 'always' },
  'bed-offered': { points: { safety: 2 }, why: 'A bed for tonight was offered without conditions.', source: 'G11', grade: 'C' },
  'visitors-let-in': { points: { safety: 3 }, why: 'The right to have visitors was acted on tonight.', source: 'CRS 8-13.5-202(1)(a)', grade: 'C' },
  'left-behind': { points: { safety: -3 }, why: 'People who stayed on the site had no way to reach anyone.', source: 'G12', grade: 'C', faulted: 'control-shown' },
  'asked-in-earshot': { points: { safety: -3 }, why: 'The question was put where a possible controller could hear the answer.', source: 'G4', grade: 'C', faulted: 'always' },
  'told-controller': {
    points: { safety: -6 },
    why: 'What the person said reached the one they spoke of.',
    source: 'G12',
    grade: 'C',
    screenOut: 'told-controller',
    faulted: 'always',
  },
  'immigration-called': {
    points: { safety: -5 },
    why: 'An identity was given to another agency without the person’s informed yes, and cannot be taken back.',
    source: 'P6',
    grade: 'D',
    faulted: 'always',
  },
  'referral-consented': { points: { safety: 1, case: 2 }, why: 'A referral went out with an informed yes, after a private lawyer was offered.', source: 'G11', grade: 'C' },
  // case
  'neutral-interpreter': { points: { case: 3 }, why: 'A neutral interpreter: what was said can be shown.', source: 'G4', grade: 'C' },
  'interview-postponed': { points: { case: 3 }, why: 'No interview today is better than one in the wrong language.', source: 'G4', grade: 'C' },
  'controller-interprets': {
    points: { case: -4, safety: -2 },
    why: 'A possible controller gave the answers; nothing of it can be relied on.',
    source: 'G4',
    grade: 'C',
    screenOut: 'tied-interpreter',
    faulted: 'always',
  },
  'relative-interprets': {
    points: { case: -3 },
    why: 'A relative or fellow worker interpreted an interview.',
    source: 'G4',
    grade: 'C',
    screenOut: 'tied-interpreter',
    faulted: 'always',
  },
  'machine-interprets': {
    points: { case: -2 },
    why: 'A translation app carried an interview; nobody can be asked afterwards what was said.',
    source: 'G4',
    grade: 'D',
    faulted: 'always',
  },
  'leading-question': { points: { case: -2 }, why: 'A leading question puts the words in; details get worse.', source: 'T1', grade: 'B', faulted: 'always' },
  'vehicle-recorded': { points: { case: 2 }, why: 'The vehicle and its log were recorded as found.', source: 'G13', grade: 'C' },
  'posted-recorded': { points: { case: 2 }, why: 'What hangs on the wall was recorded; it needs no one to speak to it.', source: 'G13', grade: 'C' },
  'public-record': { points: { case: 2 }, why: 'A public record was asked for; nobody has to be asked to give it.', source: 'G13', grade: 'C' },
  'employer-record': { points: { case: 2 }, why: 'The employer’s own papers need only a records foundation.', source: 'G13', grade: 'C' },
  'employer-account': {
    points: { case: 2 },
    why: 'The employer’s own account of who hires, houses, drives and pays was heard and written down.',
    source: 'G13',
    grade: 'C',
  },
  'worker-record': { points: { case: 3 }, why: 'The worker’s own record was photographed with consent and stayed with its owner.', source: 'G13', grade: 'C' },
  'papers-returned': { points: { case: 2, safety: 1 }, why: 'Papers were photographed with consent and handed to their owners.', source: 'G13', grade: 'C' },
  'taken-without-consent': { points: { case: -3 }, why: 'It was taken without leave, and that will be asked about.', source: 'G12', grade: 'D', faulted: 'always' },
  'search-without-authority': {
    points: { case: -5 },
    why: 'A home was entered or searched without consent of someone entitled to give it, a warrant, or an emergency.',
    source: 'Brigham City; Randolph',
    grade: 'D',
    screenOut: 'unlawful-entry',
    faulted: 'always',
  },
  'nurse-questioned': { points: { case: -2 }, why: 'A clinic is private; what a patient says there is not a nurse’s to pass on.', source: 'G12', grade: 'D', faulted: 'always' },
  'camera-told': { points: { case: 2 }, why: 'The person knew that the camera was on, and whom it may reach.', source: 'CRS 24-31-902', grade: 'D' },
  'supervisor-told': { points: { case: 2 }, why: 'A supervisor knew tonight.', source: 'G6', grade: 'C' },
  'prosecutor-told': { points: { case: 2 }, why: 'The on-call prosecutor knew tonight.', source: 'G6', grade: 'C' },
  'open-radio': { points: { safety: -2 }, why: 'The suspicion went out over a radio that anyone near could hear.', source: 'G12', grade: 'D', faulted: 'always' },
  'statement-waits': { points: { case: 2 }, why: 'No statement before rest, language and an advocate.', source: 'G2', grade: 'C' },
  'several-retellings': { points: { case: -2 }, why: 'Several versions taken by several people will be read against each other.', source: 'G1', grade: 'C', faulted: 'always' },
  'suspicion-stated': {
    points: { case: 3 },
    why: 'You named the facts that went beyond the first reason to be there.',
    source: 'Rodriguez 2015',
    grade: 'D',
    needsNoted: 2,
  },
  'mission-ended': { points: { case: 1 }, why: 'When its reason was used up the stop ended, and the rest was asked freely.', source: 'Rodriguez 2015', grade: 'D' },
  'stop-stretched': {
    points: { case: -3 },
    why: 'People were kept after the reason for the stop was used up, and no new one was named.',
    source: 'Rodriguez 2015',
    grade: 'D',
    faulted: 'always',
  },
  'wage-agency-told': { points: { case: 1 }, why: 'The wage agency, which has its own powers, was told.', source: 'R11', grade: 'C' },
  'passed-on-as-civil': { points: { case: -3 }, why: 'It was closed as civil, though the facts shown asked for more.', source: 'R10', grade: 'D', faulted: 'control-shown' },
  'closed-as-routine': {
    points: { case: -3, safety: -2 },
    why: 'It was closed as the call it came in as, though the facts shown asked for more.',
    source: 'R11',
    grade: 'D',
    faulted: 'control-shown',
  },
  'passed-on-as-federal': { points: { case: -2 }, why: 'It was left to others as federal; every state has its own statute.', source: 'R3', grade: 'C', faulted: 'control-shown' },
  // conduct
  'deportation-threatened': {
    points: { safety: -4, case: -2 },
    why: 'Deportation was used as a threat.',
    source: 'P4',
    grade: 'C',
    screenOut: 'deportation-threat',
    faulted: 'always',
  },
  'false-promise': {
    points: { case: -4 },
    why: 'A promise was made that was known not to be yours to keep.',
    source: 'G1',
    grade: 'C',
    screenOut: 'false-promise',
    faulted: 'always',
  },
  'help-as-bargain': {
    points: { case: -4 },
    why: 'Help or relief was offered as a trade for a statement.',
    source: 'P4',
    grade: 'C',
    screenOut: 'bargain',
    faulted: 'always',
  },
  'arrested-worker': { points: { safety: -3 }, why: 'An apparent victim was treated as an offender.', source: 'R2', grade: 'A', faulted: 'control-shown' },
} as const satisfies Record<string, EventRule>

export type EventId = keyof typeof events
