/**
 * What an officer may truthfully say to the person, and what not. Drafted from the facts of the law panel (our inference, grade D); a
 * prosecutor must approve it before real use. No program is named, since which ones are open to whom changes.
 */
export const maySay = [
  'A bed, food, a doctor and an advocate do not depend on a statement.',
  'A local provider can help with a bed, food, a doctor, an advocate, a lawyer.',
  'There are legal protections for victims. A lawyer can explain them to you in private.',
  'With your agreement a federal agency can be asked about letting you stay for the case; my agency can be asked for a declaration. I decide neither.',
  'I do not decide visas.',
  'I cannot speak for other agencies. A lawyer can, in private.',
  'An advocate who works with the police or the prosecutor is not confidential. A community advocate or a lawyer is.',
  'Before you give the hotline a name, ask what they share.',
  'You may stop.',
] as const satisfies readonly string[]

/** True only where the officer's agency does no immigration enforcement. */
export const maySayWithoutEnforcement = [
  'I am here about what I was called for. I will not ask about your papers.',
] as const satisfies readonly string[]

export const mayNotSay = [
  'You will get papers.',
  'You will not be deported.',
  'He will go to prison.',
  'No one will ever know.',
  'Nothing is shared.',
  'It is confidential.',
  'I am not immigration.',
  'You are safe.',
  'We will protect your family abroad.',
  'Tell us and we will help you.',
  'Talk to us, or else you go to immigration.',
] as const satisfies readonly string[]
