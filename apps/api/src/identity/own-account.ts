import { Injectable } from '@nestjs/common';
import { codeRules, passwordRules } from '@ortaq/domain/identity';
import { type Language, obey } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import { credentialsIn } from './credentials.store.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { hashPassword, isPasswordOf } from './passwords.ts';
import { endPasskeysBy } from './passkeys.store.ts';
import { PeopleRecords } from './people-records.ts';
import { endOtherSessions } from './sessions.ts';
import { Tries } from './tries.ts';

/** `from` is the address on the network. */
interface PhoneMove {
  readonly phone: string;
  readonly code: string;
  readonly from: string;
}

/** `token` is the session in which it is asked. */
interface PasswordChange {
  readonly current: string;
  readonly next: string;
  readonly token: string;
}

/** What a person changes about themselves. No act of the record: the public log never hears of it. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly records: PeopleRecords,
    private readonly codes: OneTimeCodes,
    private readonly tries: Tries,
  ) {}

  rename(personId: PersonId, known: { readonly name: string; readonly language: Language }): Promise<void> {
    return this.records.change(({ people }) => people.change(personId, known));
  }

  /** Moves the account to a phone whose code the person has. */
  async movePhone(personId: PersonId, { phone, code, from }: PhoneMove): Promise<void> {
    await this.tries.take('confirm-from', from);
    const facts = await this.records.change(async ({ people, manager }) => {
      const isProven = await this.codes.use(manager, phone, code);
      const holder = isProven ? await people.byPhone(phone) : null;
      const isPhoneTaken = holder !== null && holder.id !== personId;
      if (isProven && !isPhoneTaken) await people.change(personId, { phone });
      return { isProven, isPhoneTaken };
    });
    obey(codeRules, facts);
  }

  /** Sets a new password; every session but this one ends, and so do the passkeys that the old password made. */
  async changePassword(personId: PersonId, { current, next, token }: PasswordChange): Promise<void> {
    const { login, hash } = found(await this.records.change((inHand) => credentialsIn(inHand).of(personId)));
    await this.tries.take('password-of', login);
    const isCurrentRight = await isPasswordOf(hash, current);
    obey(passwordRules, { isCurrentRight, next, current, login });
    const changed = { hash: await hashPassword(next), changeBy: null };
    await this.records.change(async (inHand) => {
      await credentialsIn(inHand).change(personId, changed);
      await endOtherSessions(inHand.manager, personId, token);
      await endPasskeysBy(inHand.manager, 'password', personId);
    });
    await this.tries.forgive('password-of', login);
  }
}
