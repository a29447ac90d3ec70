import { Injectable } from '@nestjs/common';
import { CODE_MINUTES, CODE_TRIES } from '@ortaq/domain/identity';
import type { Language } from '@ortaq/kernel';
import { randomInt, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';

import { Database } from '../platform/database.ts';
import { Seals } from '../platform/seals.ts';
import { MessageOutbox } from './message-outbox.ts';

interface Kept {
  readonly codeMark: Buffer;
}

/** Six digits by message: for ten minutes, five tries, one use. A newer code leaves the older alive, for messages come late. */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly database: Database,
    private readonly seals: Seals,
    private readonly outbox: MessageOutbox,
  ) {}

  /** Adds a code to those of the phone and puts the message aside. */
  async send(phone: string, language: Language): Promise<void> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await this.database.app.transaction(async (manager) => {
      await manager.query(
        `insert into identity.code (phone_mark, code_mark, tries_left, expires_at)
         values ($1, $2, $3, now() + make_interval(mins => $4))
         on conflict (phone_mark, code_mark) do update set tries_left = excluded.tries_left, expires_at = excluded.expires_at`,
        [this.seals.mark(phone), this.markOf(phone, code), CODE_TRIES, CODE_MINUTES],
      );
      const notice = {
        to: phone,
        channel: 'sms',
        language,
        template: 'identity.message.code',
        slots: { code },
      } as const;
      await this.outbox.put({ manager }, [notice]);
    });
  }

  /** Whether the code is a live one of the phone. A right one uses up all of them, a wrong one takes a try of each: commit either way. */
  async use(manager: EntityManager, phone: string, code: string): Promise<boolean> {
    const phoneMark = this.seals.mark(phone);
    const codeMark = this.markOf(phone, code);
    const live = await manager.query<Kept[]>(
      `select code_mark as "codeMark" from identity.code
       where phone_mark = $1 and expires_at > now() and tries_left > 0 order by code_mark for update`,
      [phoneMark],
    );
    const isRight = live.some((kept) => timingSafeEqual(kept.codeMark, codeMark));
    const change = isRight
      ? 'delete from identity.code where phone_mark = $1'
      : 'update identity.code set tries_left = tries_left - 1 where phone_mark = $1 and tries_left > 0';
    await manager.query(change, [phoneMark]);
    return isRight;
  }

  private markOf(phone: string, code: string): Buffer {
    return this.seals.mark(`${phone}\0${code}`);
  }
}
