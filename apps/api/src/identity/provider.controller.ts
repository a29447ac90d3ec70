import { Controller, Res } from '@nestjs/common';
import { identity } from '@ortaq/contract';
import type { FastifyReply } from 'fastify';

import { Seals } from '../platform/seals.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { giveAttempt } from './provider-attempt.ts';
import { Provider } from './provider.ts';

type I = typeof identity;

/** The way to the provider of identities. Who comes back meets the session controller. */
@Controller()
export class ProviderController {
  constructor(
    private readonly provider: Provider,
    private readonly seals: Seals,
  ) {}

  @Serves(identity.readProvider)
  async readProvider() {
    return { name: this.provider.name };
  }

  @Serves(identity.goToProvider)
  async goToProvider(@Asking() { input }: Ask<I['goToProvider']>, @Res({ passthrough: true }) reply: FastifyReply) {
    const { address, attempt } = await this.provider.setOut(input.language);
    giveAttempt(reply, this.seals, attempt);
    return { address };
  }
}
