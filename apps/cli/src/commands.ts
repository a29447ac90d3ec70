import { appoint } from './appoint.ts';
import type { Command } from './command.ts';
import { importPublished } from './import-election.ts';
import { importKato } from './import-kato.ts';
import { openVillage } from './open-village.ts';
import { recount } from './recount/recount.ts';
import { seedDemo } from './seed-demo.ts';
import { verify } from './verify.ts';
import { verifyVote } from './verify-vote.ts';

/** Everything that an operator can do from the terminal. */
export const commands: readonly Command[] = [
  importKato,
  openVillage,
  appoint,
  importPublished,
  recount,
  seedDemo,
  verify,
  verifyVote,
];
