import { rule } from '@ortaq/kernel';

/** What becoming a resident depends on. Marks of numbers are compared, never the numbers. */
export interface ResidencyFacts {
  /** The village's register has this number with this phone, or of who proved the number; at the counter the document stands for it. */
  readonly isVouchedFor: boolean;
  /** Another person holds this identity number. */
  readonly isIinOfAnother: boolean;
  /** Another person, with another identity number, holds this phone. */
  readonly isPhoneOfAnother: boolean;
  /** The person is known under another identity number. */
  readonly hasOtherIin: boolean;
}

const residency = rule<ResidencyFacts>();

export const residencyRules = [
  residency('identity/not-on-register', ({ isVouchedFor }) => isVouchedFor),
  residency('identity/iin-of-another', ({ isIinOfAnother }) => !isIinOfAnother),
  residency('identity/phone-of-another', ({ isPhoneOfAnother }) => !isPhoneOfAnother),
  residency('identity/other-iin', ({ hasOtherIin }) => !hasOtherIin),
] as const;
