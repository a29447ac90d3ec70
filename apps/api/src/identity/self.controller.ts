import { Controller } from '@nestjs/common';
import { identity } from '@ortaq/contract';

import { Config } from '../platform/config.ts';
import { Places } from '../platform/places.ts';
import { Reader } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { Asking, type Ask, Serves } from '../platform/serves.ts';
import { readInbox } from './demo.queries.ts';
import { readSelf } from './self.queries.ts';

type I = typeof identity;

/** Who is here, and in the demo what was sent to them. */
@Controller()
export class SelfController {
  constructor(
    private readonly reader: Reader,
    private readonly places: Places,
    private readonly config: Config,
  ) {}

  @Serves(identity.readSelf)
  async readSelf(@Asking() ask: Ask<I['readSelf']>) {
    const slug = ask.input.community;
    const community = slug === undefined ? null : found(await this.places.bySlug(slug));
    return { ...(await this.reader.read(readSelf, { ...ask, community })), isDemo: this.config.ORTAQ_DEMO };
  }

  @Serves(identity.readInbox)
  readInbox(@Asking() ask: Ask<I['readInbox']>) {
    return this.reader.read(readInbox, ask);
  }
}
