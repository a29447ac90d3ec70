import { Injectable } from '@nestjs/common';

import { uuidv7 } from '../platform/ids.ts';
import { Jobs } from '../platform/jobs.ts';
import { type Notice, Outbox } from '../platform/outbox.ts';
import type { Tx } from '../platform/tx.ts';
import { MessageEntity } from './message.entity.ts';

/** Answers `Outbox` with a table and a job: the message is kept or lost together with the act that wrote it. */
@Injectable()
export class MessageOutbox extends Outbox {
  constructor(private readonly jobs: Jobs) {
    super();
  }

  async put({ manager }: Pick<Tx, 'manager'>, notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    const messages = notices.map(({ to, slots, ...rest }) => ({
      ...rest,
      id: uuidv7(),
      address: to,
      slots: { ...slots },
    }));
    await manager.insert(MessageEntity, messages);
    for (const { id } of messages) await this.jobs.put(manager, { queue: 'identity.deliver', job: { id } });
  }
}
