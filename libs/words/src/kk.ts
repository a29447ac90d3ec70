import { kk as audit } from './audit/kk.ts';
import { kk as budget } from './budget/kk.ts';
import { kk as communities } from './communities/kk.ts';
import { kk as council } from './council/kk.ts';
import { kk as cycles } from './cycles/kk.ts';
import { kk as fields } from './fields/kk.ts';
import { kk as frame } from './frame/kk.ts';
import { kk as identity } from './identity/kk.ts';
import { kk as pb } from './pb/kk.ts';
import { kk as problems } from './problems/kk.ts';
import { kk as proposals } from './proposals/kk.ts';
import { kk as review } from './review/kk.ts';
import { kk as spending } from './spending/kk.ts';
import { kk as tally } from './tally/kk.ts';
import { kk as voting } from './voting/kk.ts';

/** Every Kazakh word of the interface: the source from which keys and slots are typed. */
export const kk = {
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
} as const;
