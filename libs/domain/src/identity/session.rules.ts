import { rule } from '@ortaq/kernel';

/** How a session was begun: by a password, a code sent to a phone, a code printed by the office, a provider of identities, the demo panel. */
export const means = ['password', 'code', 'printed', 'oidc', 'demo'] as const;

export type Means = (typeof means)[number];

/** The means that open the rooms of an office to who holds it. Every other opens a resident's pages only. */
export const officeMeans: readonly Means[] = ['password', 'demo'];

/** How long a session lives without being used, in hours. */
export const idleHours: Readonly<Record<Means, number>> = {
  password: 12,
  code: 30 * 24,
  printed: 12,
  oidc: 12,
  demo: 12,
};

/** How long it lives at most, in days. */
export const mostDays: Readonly<Record<Means, number>> = { password: 7, code: 180, printed: 1, oidc: 7, demo: 1 };

/** Length of life and number of tries of a one-time code. */
export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;

export interface SignInFacts {
  readonly isProven: boolean;
  readonly hasTriesLeft: boolean;
}

const signIn = rule<Partial<SignInFacts>>();

const triesLeft = signIn('identity/too-many-tries', ({ hasTriesLeft = true }) => hasTriesLeft);

export const signInRules = [
  triesLeft,
  signIn('identity/login-or-password-wrong', ({ isProven = false }) => isProven),
] as const;

export interface CodeFacts extends SignInFacts {
  readonly isPhoneTaken: boolean;
}

const code = rule<Partial<CodeFacts>>();

export const codeRules = [
  triesLeft,
  code('identity/code-wrong', ({ isProven = false }) => isProven),
  code('identity/phone-of-another', ({ isPhoneTaken = false }) => !isPhoneTaken),
] as const;

/** A wrong number, a wrong code and a code that ended are told alike. */
export const printedSignInRules = [
  triesLeft,
  signIn('identity/printed-code-wrong', ({ isProven = false }) => isProven),
] as const;

/** A device that is not known and one that proved nothing are told alike. */
export const passkeySignInRules = [
  triesLeft,
  signIn('identity/passkey-unknown', ({ isProven = false }) => isProven),
] as const;

/** People the demo panel can sign one in as. */
export const demoRoles = ['resident', 'clerk', 'akim', 'member', 'chair', 'auditor', 'operator'] as const;

export type DemoRole = (typeof demoRoles)[number];
