import { Controller } from '@nestjs/common';
import { identity } from '@ortaq/contract';

import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { OwnPasskeys } from './own-passkeys.ts';
import { ProvingByPasskey } from './proving-by-passkey.ts';
import { tokenOf } from './session-cookie.ts';
import { Tries } from './tries.ts';

type I = typeof identity;

/** Questions for devices, and the devices of a person. */
@Controller()
export class PasskeysController {
  constructor(
    private readonly own: OwnPasskeys,
    private readonly proving: ProvingByPasskey,
    private readonly tries: Tries,
  ) {}

  @Serves(identity.askForPasskey)
  askForPasskey(@Asking() { request }: Ask<I['askForPasskey']>) {
    return this.proving.ask(request.ip);
  }

  @Serves(identity.askToMakePasskey)
  async askToMakePasskey(@Asking() { actor, request }: Ask<I['askToMakePasskey']>) {
    await this.tries.take('passkey-by', actor.personId!);
    return this.own.ask({ personId: actor.personId!, token: tokenOf(request)! });
  }

  @Serves(identity.makePasskey)
  async makePasskey(@Asking() { actor, request, input }: Ask<I['makePasskey']>) {
    await this.own.make({ personId: actor.personId!, token: tokenOf(request)! }, input.credential);
    return {};
  }

  @Serves(identity.listPasskeys)
  async listPasskeys(@Asking() { actor }: Ask<I['listPasskeys']>) {
    return { passkeys: await this.own.list(actor.personId!) };
  }

  @Serves(identity.removePasskey)
  async removePasskey(@Asking() { actor, input }: Ask<I['removePasskey']>) {
    await this.own.remove(actor.personId!, input.passkey);
    return {};
  }
}
