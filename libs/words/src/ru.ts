import { ru as audit } from './audit/ru.ts';
import { ru as budget } from './budget/ru.ts';
import { ru as communities } from './communities/ru.ts';
import { ru as council } from './council/ru.ts';
import { ru as cycles } from './cycles/ru.ts';
import { ru as fields } from './fields/ru.ts';
import { ru as frame } from './frame/ru.ts';
import { ru as identity } from './identity/ru.ts';
import { ru as pb } from './pb/ru.ts';
import { ru as problems } from './problems/ru.ts';
import { ru as proposals } from './proposals/ru.ts';
import { ru as review } from './review/ru.ts';
import { ru as spending } from './spending/ru.ts';
import { ru as tally } from './tally/ru.ts';
import { ru as voting } from './voting/ru.ts';
import type { kk as source } from './kk.ts';
import type { Words } from './message-types.ts';

/** Every Russian word of the interface. */
export const ru: Words<typeof source> = {
  ...frame,
  ...fields,
  ...problems,
  ...pb,
  ...communities,
  ...identity,
  ...cycles,
  ...budget,
  ...proposals,
  ...review,
  ...voting,
  ...tally,
  ...council,
  ...spending,
  ...audit,
};
