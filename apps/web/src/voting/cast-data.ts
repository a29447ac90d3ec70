import { addressOf, type OutputOf, voting } from '@ortaq/contract';
import { castRules, choiceRules, choicesSaid, takingRules, turnRules, voterRules } from '@ortaq/domain/voting';

import { signInFrom } from '../platform/elsewhere.ts';
import { choicesOf, factsOf } from './judged.ts';
import { draftName } from './marks.ts';
import type { VillageVisit } from '../platform/page.ts';
import { type Poll, stepOf } from './poll.ts';

export type Tokens = OutputOf<typeof voting.readPoll>;

export interface Checking {
  readonly poll: Poll;
  readonly tokens: Tokens;
  /** Under which name this browser keeps the person's token. */
  readonly voter: string;
  readonly isIssued: boolean;
  readonly visit: VillageVisit;
}

const codes = [...voterRules, ...takingRules, ...castRules, ...choiceRules, ...turnRules].map(({ code }) => code);

/** Everything the island of the check page needs to cast what is shown, and to say in words what was refused. */
export function castData({ poll: { cycle, ballot, marks }, tokens, voter, isIssued, visit }: Checking) {
  const { t, village, language } = visit;
  const where = { community: village.slug, cycle: cycle.id };
  const { election, issuers, box } = tokens;
  const { choices, points } = choicesOf(ballot, marks);
  const facts = factsOf(ballot, marks);
  return {
    cycle: cycle.id,
    voter,
    isIssued,
    poll: { election, issuers: issuers.map(({ n, e }) => ({ n, e })), box },
    choices: choicesSaid(ballot.form, { choices, points: points ?? null }),
    note: draftName(village.slug, cycle.mark),
    addresses: {
      token: addressOf(voting.takeToken, where).path,
      ballots: addressOf(voting.castBallot, where).path,
      receipt: `/${language}${stepOf(visit, '/receipt')}`,
      signIn: `/${language}${signInFrom(visit)}`,
    },
    reasons: {
      ...Object.fromEntries(codes.map((code) => [code, t.reason(code, facts)])),
      'voting.check.failed.receipt': t('voting.check.failed.receipt'),
      unknown: t('voting.check.failed.unknown'),
    } as Readonly<Record<string, string>>,
  };
}

export type CheckIsland = ReturnType<typeof castData>;
