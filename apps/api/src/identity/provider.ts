import { Injectable } from '@nestjs/common';
import { PROVIDER_ANSWER } from '@ortaq/contract';
import { isIin } from '@ortaq/domain/identity';
import type { Language } from '@ortaq/kernel';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

import { Config } from '../platform/config.ts';
import { found } from '../platform/refuse-on.ts';
import { ProviderFailures } from './provider-failures.ts';

/** What must come back with the browser, or be sent along when the code is redeemed. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What the provider says of a person. */
export interface Told {
  /** Null when it tells no number, or one whose check digit is wrong. */
  readonly iin: string | null;
  /** Empty when it tells none. */
  readonly name: string;
}

const SECONDS_TO_ANSWER = 5;
const LONGEST_NAME = 120;

/** A provider of identities by OpenID Connect: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0 §3.1). */
@Injectable()
export class Provider {
  private known: Promise<Configuration> | undefined;

  constructor(
    private readonly config: Config,
    private readonly failures: ProviderFailures,
  ) {}

  /** As people know it; null where none is set up. */
  get name(): string | null {
    return this.config.ORTAQ_OIDC_NAME ?? null;
  }

  /** Refuses as «not found» where none is set up. */
  insist(): void {
    found(this.config.ORTAQ_OIDC_ISSUER);
  }

  /** The address to go to, and what to remember meanwhile. A fresh sign-in is asked for: families share phones. */
  async setOut(language: Language): Promise<{ readonly address: string; readonly attempt: Attempt }> {
    this.insist();
    const known = await this.discovered();
    const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const { href } = buildAuthorizationUrl(known, {
      redirect_uri: this.answerAddress,
      scope: this.config.ORTAQ_OIDC_SCOPE,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      prompt: 'login',
      ui_locales: language,
    });
    return { address: href, attempt };
  }

  /** Redeems the answer, the query with which the browser came back. */
  async hear(answer: string, { state, nonce, verifier }: Attempt): Promise<Told> {
    const known = await this.discovered();
    const address = new URL(`${this.answerAddress}?${answer}`);
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    return this.failures.told(async () => {
      const tokens = await authorizationCodeGrant(known, address, checks);
      return this.read(known, tokens.access_token, tokens.claims()!);
    });
  }

  /** A claim that the identity token lacks is asked of the userinfo endpoint, where there is one. */
  private async read(known: Configuration, token: string, claims: Claims): Promise<Told> {
    const { ORTAQ_OIDC_IIN_CLAIM: ofIin, ORTAQ_OIDC_NAME_CLAIM: ofName } = this.config;
    const isAsked = !(ofIin in claims && ofName in claims) && known.serverMetadata().userinfo_endpoint !== undefined;
    const all = isAsked ? { ...(await fetchUserInfo(known, token, claims.sub)), ...claims } : claims;
    const iin = textOf(all[ofIin]);
    return { iin: isIin(iin) ? iin : null, name: textOf(all[ofName]).slice(0, LONGEST_NAME) };
  }

  /** Asked for when the first person comes, and again by the next while there was no answer. */
  private discovered(): Promise<Configuration> {
    this.known ??= this.failures
      .silent(() => this.discover())
      .catch((error: unknown) => {
        this.known = undefined;
        throw error;
      });
    return this.known;
  }

  private discover(): Promise<Configuration> {
    const issuer = new URL(this.config.ORTAQ_OIDC_ISSUER!);
    const { ORTAQ_OIDC_CLIENT_ID: client, ORTAQ_OIDC_SECRET_FILE: secret, ORTAQ_OIDC_CLIENT_AUTH: way } = this.config;
    const auth = way === 'basic' ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    return discovery(issuer, client!, undefined, auth, {
      timeout: SECONDS_TO_ANSWER,
      execute: issuer.protocol === 'http:' ? [allowInsecureRequests] : [],
    });
  }

  private get answerAddress(): string {
    return new URL(PROVIDER_ANSWER, this.config.ORTAQ_PUBLIC_URL).href;
  }
}

type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

const textOf = (claim: unknown): string =>
  typeof claim === 'string' ? claim.normalize('NFC').replaceAll(/\s+/gu, ' ').trim() : '';
