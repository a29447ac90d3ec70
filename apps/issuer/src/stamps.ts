import { refuseOn } from '@ortaq/api/platform';
import { Injectable } from '@nestjs/common';
import { stampRules } from '@ortaq/domain/voting';
import { obey, Refusal } from '@ortaq/kernel';
import { blindSign, BlindSigningError } from '@ortaq/token/issuer';
import type { KeyObject } from 'node:crypto';
import { DataSource } from 'typeorm';

import type { Holder } from './holders.ts';
import { IssuanceEntity } from './issuance.entity.ts';
import { Votes } from './votes.ts';

/** Signs what a device blinded, once for each person. The same question gets the same answer; another one is refused. */
@Injectable()
export class Stamps {
  constructor(
    private readonly database: DataSource,
    private readonly votes: Votes,
  ) {}

  async give(holder: Holder, blinded: Uint8Array<ArrayBuffer>): Promise<Buffer> {
    const before = await this.given(holder);
    if (before?.blinded.equals(blinded)) return before.signed;
    const key = await this.votes.liveKey(holder.election);
    obey(stampRules, { isOpen: key !== null, isFirst: before === null });
    const signed = signedBy(key!, blinded);
    return this.write({ ...holder, blinded: Buffer.from(blinded), signed });
  }

  /** Two questions at the same moment: the second meets the line of the first. */
  private async write(line: IssuanceEntity): Promise<Buffer> {
    try {
      await refuseOn('issuance_once', 'voting/issuer-taken', () =>
        refuseOn('issuance_in_time', 'voting/issuer-closed', () => this.database.manager.insert(IssuanceEntity, line)),
      );
      return line.signed;
    } catch (error) {
      const isTaken = error instanceof Refusal && error.reasons.includes('voting/issuer-taken');
      const first = isTaken ? await this.given(line) : null;
      if (!first?.blinded.equals(line.blinded)) throw error;
      return first.signed;
    }
  }

  private given({ election, voterMark }: Holder): Promise<IssuanceEntity | null> {
    return this.database.manager.findOneBy(IssuanceEntity, { election, voterMark });
  }
}

function signedBy(key: KeyObject, blinded: Uint8Array<ArrayBuffer>): Buffer {
  try {
    return Buffer.from(blindSign(key, blinded));
  } catch (error) {
    throw error instanceof BlindSigningError ? new Refusal(['voting/token-form']) : error;
  }
}
