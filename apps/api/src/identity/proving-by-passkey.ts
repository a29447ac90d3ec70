import { Injectable } from '@nestjs/common';
import type { identity, InputOf } from '@ortaq/contract';
import { passkeySignInRules } from '@ortaq/domain/identity';
import { obey } from '@ortaq/kernel';

import { Config } from '../platform/config.ts';
import { questionToSign, signedWith, siteAt } from './passkey-answers.ts';
import { passkeysIn } from './passkeys.store.ts';
import { type PeopleInHand, PeopleRecords } from './people-records.ts';
import type { Proven } from './signing-in.ts';
import { Tries } from './tries.ts';

type Signed = InputOf<typeof identity.signInByPasskey>['credential'];

/** Proves who somebody is by a device that they opened, and that they made known in an earlier session. */
@Injectable()
export class ProvingByPasskey {
  constructor(
    private readonly records: PeopleRecords,
    private readonly config: Config,
    private readonly tries: Tries,
  ) {}

  /** A question for whatever device comes. `from` is the address on the network. */
  async ask(from: string) {
    await this.tries.take('passkey-from', from);
    const question = await questionToSign(this.site);
    await this.records.change(({ manager }) => passkeysIn(manager).ask(question.challenge, null));
    return question;
  }

  async prove({ signed, from }: { readonly signed: Signed; readonly from: string }): Promise<Proven> {
    await this.tries.take('passkey-from', from);
    const proven = await this.records.change((inHand) => this.ownerOf(signed, inHand));
    obey(passkeySignInRules, { isProven: proven !== null });
    return proven!;
  }

  private async ownerOf(signed: Signed, { manager, now }: PeopleInHand): Promise<Proven | null> {
    const passkeys = passkeysIn(manager);
    const known = await passkeys.take(signed.id);
    if (!known) return null;
    const counter = await signedWith(this.site, { signed, known }, (challenge) => passkeys.answer(challenge, null));
    if (counter === null) return null;
    await passkeys.used(known.id, { counter, at: now });
    const { personId, means, id: passkeyId } = known;
    return { personId, means, passkeyId, isNew: false, mustChangePassword: false };
  }

  private get site() {
    return siteAt(this.config.ORTAQ_PUBLIC_URL);
  }
}
