import { rule } from '@ortaq/kernel';

/** How long one may be away at the provider, in minutes. */
export const PROVIDER_MINUTES = 10;

/** What the browser that comes back brings along. */
export interface ReturnFacts {
  /** It set out from here, not longer ago than `PROVIDER_MINUTES`, and did not come back yet. */
  readonly hasSetOut: boolean;
  /** The answer bears the state with which it set out. */
  readonly isSameState: boolean;
}

const coming = rule<ReturnFacts>();

export const returnRules = [
  coming('identity/provider-expired', ({ hasSetOut }) => hasSetOut),
  coming('identity/provider-other-attempt', ({ hasSetOut, isSameState }) => isSameState || !hasSetOut),
] as const;

/** Whom the provider named, beside who is known and who is signed in. */
export interface ProviderFacts {
  /** The provider told an identity number with a true check digit. */
  readonly hasNumber: boolean;
  /** Whoever is signed in already holds this number, or no number while nobody holds this one. */
  readonly isOnePerson: boolean;
}

const provider = rule<ProviderFacts>();

export const providerRules = [
  provider('identity/provider-no-iin', ({ hasNumber }) => hasNumber),
  provider('identity/provider-other-person', ({ isOnePerson }) => isOnePerson),
] as const;

/** Why nobody could be named: told by the provider, or by its silence. */
export const providerRefusals = [
  'identity/provider-cancelled',
  'identity/provider-silent',
  'identity/provider-unproven',
] as const;

export type ProviderRefusal = (typeof providerRefusals)[number];
