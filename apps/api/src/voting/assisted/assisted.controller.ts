import { Controller } from '@nestjs/common';
import { voting } from '@ortaq/contract';
import { HAND_OVER_MINUTES } from '@ortaq/domain/voting';
import { toBase64url } from '@ortaq/token';

import { Tries } from '../../identity/identity.module.ts';
import { type Ask, Asking, Serves } from '../../platform/serves.ts';
import { AssistedTokens } from './assisted-tokens.ts';
import { handOver } from './hand-over.act.ts';
import { openHandOver } from './open-hand-over.act.ts';
import { Registrar } from '../../platform/registrar.ts';

type V = typeof voting;

/** A vote at the counter: a code from the clerk, the device of the office, a person who votes alone. */
@Controller()
export class AssistedController {
  constructor(
    private readonly registrar: Registrar,
    private readonly tries: Tries,
    private readonly tokens: AssistedTokens,
  ) {}

  @Serves(voting.handOver)
  async handOver(@Asking() ask: Ask<V['handOver']>) {
    const { code } = await this.registrar.inCycle(handOver, ask);
    return { code: code.told, minutes: HAND_OVER_MINUTES };
  }

  /** Tries are counted by the address and by the village, before anything is looked up. */
  @Serves(voting.openHandOver)
  async openHandOver(@Asking() ask: Ask<V['openHandOver']>) {
    const from = ask.request.ip;
    await this.tries.take('hand-over-from', from);
    await this.tries.take('hand-over-in', ask.community!.id);
    const { pass } = await this.registrar.inCycle(openHandOver, ask);
    await this.tries.forgive('hand-over-from', from);
    return { pass: pass.told };
  }

  @Serves(voting.takeAssistedToken)
  async takeAssistedToken(@Asking() ask: Ask<V['takeAssistedToken']>) {
    return { signed: (await this.tokens.take(ask)).map(toBase64url) };
  }
}
