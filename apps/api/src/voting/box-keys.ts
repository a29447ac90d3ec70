import { Injectable } from '@nestjs/common';
import type { CycleId } from '@ortaq/domain/cycles';
import { type Bytes, privateKeyOf, publicKeyOf } from '@ortaq/log';

import { Seals } from '../platform/seals.ts';

/** The Ed25519 keys by which the box of each vote signs receipts. They follow from a key that is not in the database. */
@Injectable()
export class BoxKeys {
  constructor(private readonly seals: Seals) {}

  privateKey(cycleId: CycleId): Promise<CryptoKey> {
    return privateKeyOf(new Uint8Array(this.seals.boxSeed(cycleId)));
  }

  async publicKey(cycleId: CycleId): Promise<Bytes> {
    return publicKeyOf(await this.privateKey(cycleId));
  }
}
