import { type Registered, registerIn } from '../identity/register.store.ts';
import type { Seals } from '../platform/seals.ts';
import type { Tx } from '../platform/tx.ts';
import { inChunks } from './chunks.ts';
import type { RollImportId } from './roll-import.entity.ts';
import { rollLinesIn } from './roll-lines.store.ts';
import type { EnteringVoter } from './roll.store.ts';

/** The village's register learns who is on a roll that two people vouch for, and by which phone each may say that they live here. */
export async function tellRegister(tx: Tx, importId: RollImportId): Promise<void> {
  const entering = await rollLinesIn(tx).entering(importId);
  for (const some of inChunks(entering)) await registerIn(tx).put(some.map((voter) => registered(voter, tx.seals)));
}

const registered = ({ voterMark, nameSealed, phoneSealed, settlementId }: EnteringVoter, seals: Seals): Registered => ({
  iinMark: voterMark,
  phoneMark: phoneSealed && seals.mark(seals.open(phoneSealed)),
  name: seals.open(nameSealed),
  settlementId,
});
