import { Controller } from '@nestjs/common';
import { audit } from '@ortaq/contract';
import { Readable } from 'node:stream';

import { Reader } from '../platform/reader.ts';
import { type Ask, Asking, Serves } from '../platform/serves.ts';
import { LogFile } from './log-file.ts';
import { readConsistency, readEntry, readHead, readLog, readProof } from './log.queries.ts';
import { Notary } from './notary.ts';

type A = typeof audit;

@Controller()
export class LogController {
  constructor(
    private readonly reader: Reader,
    private readonly notary: Notary,
    private readonly file: LogFile,
  ) {}

  @Serves(audit.readHead)
  async readHead(@Asking() ask: Ask<A['readHead']>) {
    const head = await this.reader.read(readHead, ask);
    return { ...head, ...(await this.notary.sign(ask.community!.slug, head)) };
  }

  @Serves(audit.readLog)
  readLog(@Asking() ask: Ask<A['readLog']>) {
    return this.reader.read(readLog, ask);
  }

  @Serves(audit.readEntry)
  readEntry(@Asking() ask: Ask<A['readEntry']>) {
    return this.reader.read(readEntry, ask);
  }

  @Serves(audit.readProof)
  readProof(@Asking() ask: Ask<A['readProof']>) {
    return this.reader.read(readProof, ask);
  }

  @Serves(audit.readConsistency)
  readConsistency(@Asking() ask: Ask<A['readConsistency']>) {
    return this.reader.read(readConsistency, ask);
  }

  @Serves(audit.downloadLog)
  async downloadLog(@Asking() { community }: Ask<A['downloadLog']>) {
    const { size, lines } = await this.file.open(community!);
    const name = `${community!.slug}-log-${size}.jsonl`;
    return { name, type: 'application/jsonl; charset=utf-8', content: Readable.from(lines) };
  }
}
