import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { identity } from '@ortaq/contract';
import { Strategy } from 'passport-custom';

import { Seals } from '../platform/seals.ts';
import type { AskingRequest } from '../platform/serves.ts';
import { attemptOf } from './provider-attempt.ts';
import { ProvingByProvider } from './proving-by-provider.ts';
import type { Proven } from './signing-in.ts';

/** Passport strategy `oidc`: residents, by the answer of a provider of identities. ADR 28 says why it is not the library's own. */
@Injectable()
export class ProviderStrategy extends PassportStrategy(Strategy, 'oidc') {
  constructor(
    private readonly proving: ProvingByProvider,
    private readonly seals: Seals,
  ) {
    super();
  }

  validate(request: AskingRequest): Promise<Proven> {
    return this.proving.prove({
      ...identity.signInByProvider.input.parse(request.body),
      attempt: attemptOf(request, this.seals),
      here: request.user.personId,
      from: request.ip,
    });
  }
}
