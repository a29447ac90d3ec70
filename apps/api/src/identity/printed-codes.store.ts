import { PRINTED_CODE_DRAWN, PRINTED_CODE_TRIES, printedCodeOf } from '@ortaq/domain/identity';
import { randomInt, timingSafeEqual } from 'node:crypto';

import type { PersonId } from '../platform/actor.ts';
import type { Tx } from '../platform/tx.ts';
import { endPasskeysBy } from './passkeys.store.ts';
import { PrintedCodeEntity } from './printed-code.entity.ts';
import { endSessionsBy } from './sessions.ts';

/** A code to be given, from one clerk to one person. */
export interface GivenCode {
  readonly personId: PersonId;
  /** Fifteen digits: on the paper, and nowhere else. */
  readonly code: string;
  readonly printedBy: PersonId;
  readonly printedAt: Date;
  readonly expiresAt: Date;
}

export interface PrintedCodesStore {
  /** Keeps the mark of a code. An earlier code of the person ends, and so does what it opened. */
  give(given: GivenCode): Promise<void>;
  /** Ends the code of the person that this village gave, and what it opened; whether there was one. */
  revoke(personId: PersonId): Promise<boolean>;
}

/** Nobody's number: a code is looked for there with the same work when the person is not known. */
const NOBODY = '00000000-0000-0000-0000-000000000000' as PersonId;

export const drawPrintedCode = (): string =>
  printedCodeOf(Array.from({ length: PRINTED_CODE_DRAWN }, () => randomInt(10)).join(''));

const markOf = (seals: Tx['seals'], personId: PersonId, code: string): Buffer =>
  seals.mark(`printed\0${personId}\0${code}`);

export const printedCodesIn = ({
  manager,
  community,
  seals,
}: Pick<Tx, 'manager' | 'community' | 'seals'>): PrintedCodesStore => {
  const communityId = community!.id;
  return {
    async give({ code, ...given }) {
      const codeMark = markOf(seals, given.personId, code);
      const row = { ...given, communityId, codeMark, triesLeft: PRINTED_CODE_TRIES };
      await manager.upsert(PrintedCodeEntity, row, ['personId']);
      await endOpenedBy(manager, given.personId);
    },
    async revoke(personId) {
      const { affected } = await manager.delete(PrintedCodeEntity, { personId, communityId });
      await endOpenedBy(manager, personId);
      return affected === 1;
    },
  };
};

/** Closes what codes on paper opened for a person, and the devices by which it would be opened again. */
async function endOpenedBy(manager: Tx['manager'], personId: PersonId): Promise<void> {
  await endSessionsBy(manager, 'printed', personId);
  await endPasskeysBy(manager, 'printed', personId);
}

/** Whether the code is the live one of the person. A right one is used up, a wrong one takes a try: commit either way. */
export async function usePrintedCode(
  { manager, seals }: Pick<Tx, 'manager' | 'seals'>,
  personId: PersonId | undefined,
  code: string,
): Promise<boolean> {
  const of = personId ?? NOBODY;
  const [live] = await manager.query<Pick<PrintedCodeEntity, 'codeMark'>[]>(
    `select code_mark as "codeMark" from identity.printed_code
     where person_id = $1 and expires_at > now() and tries_left > 0 for update`,
    [of],
  );
  const isRight = timingSafeEqual(live?.codeMark ?? Buffer.alloc(32), markOf(seals, of, code)) && live !== undefined;
  if (isRight) await manager.delete(PrintedCodeEntity, { personId: of });
  else await takeTry(manager, of);
  return isRight;
}

/** Not waited for at the disk: that wait would tell who has a code. */
async function takeTry(manager: Tx['manager'], of: PersonId): Promise<void> {
  await manager.query('set local synchronous_commit = off');
  await manager.query(
    'update identity.printed_code set tries_left = tries_left - 1 where person_id = $1 and tries_left > 0',
    [of],
  );
}
