import { createCipheriv, createDecipheriv, createHmac, type Hmac, randomBytes } from 'node:crypto';

import type { Config } from './config.ts';

type Keys = Pick<Config, 'ORTAQ_IIN_PEPPER' | 'ORTAQ_IIN_KEY' | 'ORTAQ_BOX_KEY'>;

/** Keyed marks and sealed values. The keys never lie in the database. */
export class Seals {
  constructor(private readonly keys: Keys) {}

  /** HMAC-SHA-256 of an identity number or address: equal inputs meet, nobody without the key can enumerate. */
  mark(plain: string): Buffer {
    return createHmac('sha256', this.keys.ORTAQ_IIN_PEPPER).update(plain).digest();
  }

  /** Seed of the Ed25519 key by which the ballot box of one vote signs receipts: 32 bytes. */
  boxSeed(cycleId: string): Buffer {
    return this.boxMark('receipts', cycleId).digest();
  }

  /** A name of one person in one vote that tells nobody who it is: 16 bytes, base64url. */
  voterHandle(cycleId: string, voter: Buffer): string {
    return this.boxMark('voter', cycleId).update(voter).digest().subarray(0, 16).toString('base64url');
  }

  private boxMark(purpose: string, cycleId: string): Hmac {
    return createHmac('sha256', this.keys.ORTAQ_BOX_KEY).update(`${purpose}\0${cycleId}\0`);
  }

  /** AES-256-GCM: 12 bytes nonce, 16 bytes tag, then the cipher text. */
  seal(plain: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keys.ORTAQ_IIN_KEY, nonce);
    const hidden = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
  }

  /** Opens what `seal` closed; throws when a byte was changed or the key is another. */
  open(sealed: Buffer): string {
    const opener = createDecipheriv('aes-256-gcm', this.keys.ORTAQ_IIN_KEY, sealed.subarray(0, 12));
    opener.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([opener.update(sealed.subarray(28)), opener.final()]).toString('utf8');
  }
}
