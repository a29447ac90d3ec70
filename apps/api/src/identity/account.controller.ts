import { Controller } from '@nestjs/common';
import { identity } from '@ortaq/contract';

import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { OwnAccount } from './own-account.ts';
import { tokenOf } from './session-cookie.ts';

type I = typeof identity;

/** What a person changes of themselves. */
@Controller()
export class AccountController {
  constructor(private readonly account: OwnAccount) {}

  @Serves(identity.changeSelf)
  async changeSelf(@Asking() { input, actor }: Ask<I['changeSelf']>) {
    await this.account.rename(actor.personId!, input);
    return {};
  }

  @Serves(identity.changePhone)
  async changePhone(@Asking() { input, actor, request }: Ask<I['changePhone']>) {
    await this.account.movePhone(actor.personId!, { ...input, from: request.ip });
    return {};
  }

  @Serves(identity.changePassword)
  async changePassword(@Asking() { input, actor, request }: Ask<I['changePassword']>) {
    await this.account.changePassword(actor.personId!, { ...input, token: tokenOf(request)! });
    return {};
  }
}
