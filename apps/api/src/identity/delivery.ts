import { Injectable, Logger } from '@nestjs/common';
import { CODE_MINUTES } from '@ortaq/domain/identity';
import { wordsIn } from '@ortaq/words';
import { IsNull } from 'typeorm';

import { Config } from '../platform/config.ts';
import { Database } from '../platform/database.ts';
import { MessageEntity } from './message.entity.ts';
import { textOf } from './message-text.ts';
import { Messenger } from './messenger.ts';

/** A code that comes late is worse than none: the person has asked for another. */
const USEFUL_MINUTES: Readonly<Record<string, number>> = { 'identity.message.code': CODE_MINUTES };

/** Sends what lies in the outbox, at least once. What a sent message said is wiped, save in the demo village. */
@Injectable()
export class Delivery {
  private readonly journal = new Logger(Delivery.name);

  constructor(
    private readonly database: Database,
    private readonly messenger: Messenger,
    private readonly config: Config,
  ) {}

  async deliver(id: string): Promise<void> {
    const message = await this.database.app.manager.findOneBy(MessageEntity, { id, sentAt: IsNull() });
    if (!message) return;
    if (await this.isTooLate(message)) return this.giveUp(id);
    const { address: to, channel, language } = message;
    try {
      await this.messenger.carriers[channel]({
        to,
        subject: wordsIn(language)('identity.message.subject'),
        text: textOf(message),
      });
    } catch (error) {
      throw await this.noteFailure(id, error);
    }
    const wiped = this.config.ORTAQ_DEMO ? '' : `, slots = '{}'`;
    await this.database.app.query(`update identity.outbox set sent_at = now(), failure = null${wiped} where id = $1`, [
      id,
    ]);
  }

  private async isTooLate({ id, template }: MessageEntity): Promise<boolean> {
    const minutes = USEFUL_MINUTES[template];
    if (minutes === undefined) return false;
    const rows = await this.database.app.query<unknown[]>(
      `select from identity.outbox where id = $1 and put_at < now() - make_interval(mins => $2)`,
      [id, minutes],
    );
    return rows.length > 0;
  }

  private async giveUp(id: string): Promise<void> {
    await this.database.app.query(`update identity.outbox set slots = '{}', failure = 'too late' where id = $1`, [id]);
  }

  /** Keeps why it failed without what a mail server may quote: addresses and numbers. */
  private async noteFailure(id: string, error: unknown): Promise<Error> {
    const said = error instanceof Error ? error.message : 'unknown';
    const failure = said.replace(/\S+@\S+|\+?\d{5,}/g, '…').slice(0, 200);
    await this.database.app.query('update identity.outbox set tries = tries + 1, failure = $2 where id = $1', [
      id,
      failure,
    ]);
    this.journal.warn(`a message was not delivered: ${failure}`);
    return new Error('not delivered');
  }
}
