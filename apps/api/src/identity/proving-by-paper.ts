import { Injectable } from '@nestjs/common';
import { printedSignInRules } from '@ortaq/domain/identity';
import { obey } from '@ortaq/kernel';

import { Seals } from '../platform/seals.ts';
import { PeopleRecords } from './people-records.ts';
import { usePrintedCode } from './printed-codes.store.ts';
import type { Proven } from './signing-in.ts';
import { Tries } from './tries.ts';

/** `from` is the address on the network. */
interface ByPaper {
  readonly iin: string;
  readonly code: string;
  readonly from: string;
}

/** Proves who somebody is by number and printed code together: neither alone says or opens anything. */
@Injectable()
export class ProvingByPaper {
  constructor(
    private readonly records: PeopleRecords,
    private readonly seals: Seals,
    private readonly tries: Tries,
  ) {}

  async prove({ iin, code, from }: ByPaper): Promise<Proven> {
    await this.tries.take('printed-from', from);
    await this.tries.take('printed-of', iin);
    const personId = await this.records.change(async ({ people, manager }) => {
      const known = await people.byIin(iin);
      const isRight = await usePrintedCode({ manager, seals: this.seals }, known?.id, code);
      return isRight ? known!.id : null;
    });
    obey(printedSignInRules, { isProven: personId !== null });
    await this.tries.forgive('printed-of', iin);
    return { personId: personId!, means: 'printed', isNew: false, mustChangePassword: false };
  }
}
