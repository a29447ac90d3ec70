import { addressOf, stamping, voting } from '@ortaq/contract';
import {
  castRules,
  choiceRules,
  codeRefusals,
  limitsOf,
  openingHandOverRules,
  passRules,
  stampRules,
  takingRules,
  turnRules,
} from '@ortaq/domain/voting';
import { type Place, wordsUnder } from '@ortaq/words';

import type { VillageVisit } from '../../platform/page.ts';
import type { Ballot, PollCycle, Tokens } from '../poll.ts';

export interface AssistedPoll {
  readonly cycle: PollCycle;
  readonly ballot: Ballot;
  readonly tokens: Tokens;
}

const rules = [openingHandOverRules, passRules, takingRules, stampRules, castRules, choiceRules, turnRules].flat();
const codes = [
  ...rules.map(({ code }) => code),
  ...codeRefusals,
  'identity/too-many-tries',
  'cycles/not-in-this-stage',
];

const words = ['voting.bar.', 'voting.one.', 'voting.card.'] as const;

/** For how long at most too many tries are refused, in minutes. */
const TRIES_WAIT = '15';

/** How long the last screen stays, in seconds. */
export const STAYS = 20;

/** Everything that the device needs to vote once for the person in front of it. */
export function assistedData({ cycle, ballot, tokens }: AssistedPoll, { t, language, village }: VillageVisit) {
  const where = { community: village.slug, cycle: cycle.id };
  const { election, issuers, box } = tokens;
  const { least, most } = limitsOf(ballot.form);
  const facts = { least: String(least), most: String(most), minutes: TRIES_WAIT };
  return {
    poll: { election, issuers: issuers.map(({ n, e, address }) => ({ n, e, address })), box },
    form: ballot.form,
    projects: ballot.projects.map(({ id, number, cost }) => ({ id, number, cost })),
    envelope: cycle.envelope,
    language,
    place: { zone: village.timeZone, currency: village.currency } as Place,
    words: wordsUnder(language, words),
    stays: STAYS,
    /** Refusals that are about the code of another house. */
    ofHouse: [...codeRefusals, ...stampRules.map(({ code }) => code)] as readonly string[],
    addresses: {
      open: addressOf(voting.openHandOver, where).path,
      token: addressOf(voting.takeAssistedToken, where).path,
      ballots: addressOf(voting.castBallot, where).path,
      stamps: stamping.path,
    },
    reasons: {
      ...Object.fromEntries(codes.map((code) => [code, t.reason(code, facts)])),
      'voting.check.failed.receipt': t('voting.check.failed.receipt'),
      'voting/over-budget': t('voting.assisted.over'),
      unknown: t('voting.check.failed.unknown'),
    } as Readonly<Record<string, string>>,
  };
}

export type AssistedIsland = ReturnType<typeof assistedData>;
