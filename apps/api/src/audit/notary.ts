import { Injectable } from '@nestjs/common';
import { algorithms, formatVerifierKey, fromHex, signCheckpoint, type Signer, signerFrom } from '@ortaq/log';

import { Config } from '../platform/config.ts';

/** What is signed: the log of one village at one moment. */
interface Head {
  readonly size: number;
  readonly root: string;
}

/** Signs the heads of the villages' logs. Each log has a name of its own under one key, which lies outside the database. */
@Injectable()
export class Notary {
  constructor(private readonly config: Config) {}

  /** The head as a signed checkpoint, and the key that proves it. */
  async sign(slug: string, { size, root }: Head) {
    const signer = await this.signerOf(slug);
    const origin = signer.key.name;
    const checkpoint = await signCheckpoint({ origin, size, root: fromHex(root)! }, signer);
    return { origin, key: formatVerifierKey(signer.key), checkpoint };
  }

  private signerOf(slug: string): Promise<Signer> {
    const name = `${new URL(this.config.ORTAQ_PUBLIC_URL).host}/${slug}`;
    return signerFrom({ name, algorithm: algorithms.log, seed: new Uint8Array(this.config.ORTAQ_LOG_KEY) });
  }
}
