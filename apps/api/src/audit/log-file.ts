import type { Community } from '@ortaq/domain/communities';
import { canonicalJson } from '@ortaq/log';
import { Injectable } from '@nestjs/common';

import { Database } from '../platform/database.ts';
import { entriesFrom, headOf } from './log.queries.ts';
import { Notary } from './notary.ts';

/** Rows that are in memory at a time. */
const PAGE = 1000;

/** The whole log of a village as JSON lines: its signed head, then every entry with its leaf, as `ortaq verify` reads them. */
@Injectable()
export class LogFile {
  constructor(
    private readonly database: Database,
    private readonly notary: Notary,
  ) {}

  /** The log as it stands now; what is appended while the file is written is not in it. */
  async open({ id, slug }: Pick<Community, 'id' | 'slug'>) {
    const { size, root } = await this.database.look(id, headOf);
    const head = { size, root, ...(await this.notary.sign(slug, { size, root })) };
    return { size, lines: this.lines(id, head) };
  }

  private async *lines(id: Community['id'], head: { readonly size: number; readonly root: string }) {
    yield `${canonicalJson({ head: { ...head } })}\n`;
    for (let from = 0; from < head.size; from += PAGE) {
      const range = { from, count: Math.min(PAGE, head.size - from) };
      const entries = await this.database.look(id, (manager) => entriesFrom(manager, range));
      yield entries.map(({ body, leaf }) => `{"entry":${body},"leaf":"${leaf}"}\n`).join('');
    }
  }
}
