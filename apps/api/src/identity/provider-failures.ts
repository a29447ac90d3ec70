import { Injectable, Logger } from '@nestjs/common';
import type { ProviderRefusal } from '@ortaq/domain/identity';
import { Refusal } from '@ortaq/kernel';
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';

/** The person said no, or the provider would have had to ask them (OAuth 2.0 §4.1.2.1, OpenID Connect Core §3.1.2.6). */
const cancelled = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required']);

const LONGEST_CODE = 60;

const busy = new Set(['temporarily_unavailable', 'server_error']);

/** Words of the protocol in the provider's errors: for the operator, and without a person in them. */
const codeOf = (error: unknown): string | undefined => {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return error.error.slice(0, LONGEST_CODE);
  if (error instanceof WWWAuthenticateChallengeError) return `status ${error.status}`;
  if (error instanceof ClientError) return error.code ?? error.message;
  return isUnreached(error) ? 'unreachable' : undefined;
};

/** What `fetch` throws when no answer came at all, as it is or as the library wraps it. */
function isUnreached(error: unknown): boolean {
  const { message, cause } = (error ?? {}) as Partial<Error>;
  return message === 'fetch failed' || (cause !== undefined && isUnreached(cause));
}

const isSilence = (error: unknown): boolean =>
  isUnreached(error) ||
  (error instanceof ClientError && (error.code === 'OAUTH_TIMEOUT' || isBroken(error.cause))) ||
  (error instanceof AuthorizationResponseError && busy.has(error.error));

/** An answer with a status of the provider's own fault. */
const isBroken = (cause: unknown): boolean => Number((cause as Partial<Response> | undefined)?.status) >= 500;

function reasonOf(error: unknown): ProviderRefusal {
  if (error instanceof AuthorizationResponseError && cancelled.has(error.error)) return 'identity/provider-cancelled';
  return isSilence(error) ? 'identity/provider-silent' : 'identity/provider-unproven';
}

/** Turns what goes wrong between two houses into a refusal that a person understands and a line that an operator does. */
@Injectable()
export class ProviderFailures {
  private readonly journal = new Logger('Provider');

  told<T>(work: () => Promise<T>): Promise<T> {
    return this.attempt(work, reasonOf);
  }

  /** While a provider does not tell what it is, whatever it says is silence. */
  silent<T>(work: () => Promise<T>): Promise<T> {
    return this.attempt(work, () => 'identity/provider-silent');
  }

  private async attempt<T>(work: () => Promise<T>, reason: (error: unknown) => ProviderRefusal): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const code = codeOf(error);
      if (code === undefined) throw error;
      this.journal.warn(`${reason(error)}: ${code}`);
      throw new Refusal([reason(error)]);
    }
  }
}
