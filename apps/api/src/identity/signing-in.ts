import { Injectable } from '@nestjs/common';
import { codeRules, signInRules } from '@ortaq/domain/identity';
import { type Language, obey } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import { uuidv7 } from '../platform/ids.ts';
import { credentialsIn } from './credentials.store.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { isPasswordOf } from './passwords.ts';
import { PeopleRecords } from './people-records.ts';
import type { Beginner } from './sessions.ts';
import { Tries } from './tries.ts';

/** Who proved to be somebody, and what the next page must know. */
export interface Proven extends Beginner {
  readonly isNew: boolean;
  readonly mustChangePassword: boolean;
}

/** `from` is the address on the network. */
interface ByPassword {
  readonly login: string;
  readonly password: string;
  readonly from: string;
}

interface ByCode {
  readonly phone: string;
  readonly code: string;
  readonly language: Language;
  readonly from: string;
}

/** Proves who somebody is. Every way counts its tries first and answers alike for the known and the unknown. */
@Injectable()
export class SigningIn {
  constructor(
    private readonly records: PeopleRecords,
    private readonly codes: OneTimeCodes,
    private readonly tries: Tries,
  ) {}

  async byPassword({ login, password, from }: ByPassword): Promise<Proven> {
    await this.tries.take('password-from', from);
    await this.tries.take('password-of', login);
    const { known, now } = await this.records.change(async (inHand) => ({
      known: await credentialsIn(inHand).byLogin(login),
      now: inHand.now,
    }));
    const isLive = known !== null && (known.changeBy === null || known.changeBy > now);
    const isProven = await isPasswordOf(isLive ? known.hash : undefined, password);
    obey(signInRules, { isProven });
    await this.tries.forgive('password-of', login);
    return {
      personId: known!.personId,
      means: 'password',
      isNew: false,
      mustChangePassword: known!.changeBy !== null,
    };
  }

  async sendCode({ phone, language, from }: Omit<ByCode, 'code'>): Promise<void> {
    await this.tries.take('code-from', from);
    await this.tries.take('codes-in-a-day', phone);
    await this.tries.take('code-to-phone', phone);
    await this.codes.send(phone, language);
  }

  /** The person of the phone; a phone that nobody holds becomes a new person without a name. */
  async byCode({ phone, code, language, from }: ByCode): Promise<Proven> {
    await this.tries.take('confirm-from', from);
    const proven = await this.records.change(async ({ people, manager }) => {
      if (!(await this.codes.use(manager, phone, code))) return null;
      const known = await people.byPhone(phone);
      const personId = known?.id ?? (uuidv7() as PersonId);
      if (!known) await people.add({ id: personId, name: '', language, phone });
      return { personId, means: 'code', isNew: !known, mustChangePassword: false } as const;
    });
    obey(codeRules, { isProven: proven !== null });
    return proven!;
  }
}
