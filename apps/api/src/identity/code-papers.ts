import { Injectable } from '@nestjs/common';

import { readCommunity } from '../communities/communities.queries.ts';
import { Config } from '../platform/config.ts';
import type { Download } from '../platform/download.ts';
import { printed } from '../platform/print/paper.ts';
import { Reader } from '../platform/reader.ts';
import type { Asked } from '../platform/registrar.ts';
import { type CodePaper, codePaperSheet } from './code-paper.sheet.ts';

type Given = Pick<CodePaper, 'name' | 'code' | 'expiresAt'>;

/** Prints the paper of a code; it is kept nowhere. */
@Injectable()
export class CodePapers {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
  ) {}

  async of(given: Given, asked: Asked<unknown>): Promise<Download> {
    const { slug } = asked.community!;
    const village = await this.reader.read(readCommunity, { ...asked, input: { community: slug } });
    const page = `${this.config.ORTAQ_PUBLIC_URL}/kk/sign-in/printed`;
    const place = { zone: village.timeZone, currency: village.currency };
    const { phone, address, hours } = village;
    const side = codePaperSheet({ ...given, page, place, village: village.name, phone, address, hours });
    const name = `${slug}-code.pdf`;
    return { name, type: 'application/pdf', content: await printed([side], name), inline: true };
  }
}
