import { en as audit } from './audit/en.ts';
import { en as budget } from './budget/en.ts';
import { en as communities } from './communities/en.ts';
import { en as council } from './council/en.ts';
import { en as cycles } from './cycles/en.ts';
import { en as fields } from './fields/en.ts';
import { en as frame } from './frame/en.ts';
import { en as identity } from './identity/en.ts';
import { en as pb } from './pb/en.ts';
import { en as problems } from './problems/en.ts';
import { en as proposals } from './proposals/en.ts';
import { en as review } from './review/en.ts';
import { en as spending } from './spending/en.ts';
import { en as tally } from './tally/en.ts';
import { en as voting } from './voting/en.ts';
import type { kk as source } from './kk.ts';
import type { Words } from './message-types.ts';

/** Every English word of the interface. */
export const en: Words<typeof source> = {
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
