import { addressOf, stamping, voting } from '@ortaq/contract';
import {
  castRules,
  choiceRules,
  codeRefusals,
  stampRules,
  takingRules,
  turnRules,
  voterRules,
} from '@ortaq/domain/voting';
import type { TokenPoll } from '@ortaq/token/device';

import { signInFrom } from '../platform/elsewhere.ts';
import type { VillageVisit } from '../platform/page.ts';
import { type Poll, stepOf } from './poll.ts';

const rules = [...voterRules, ...takingRules, ...stampRules, ...castRules, ...choiceRules, ...turnRules];
const codes = [...rules.map(({ code }) => code), ...codeRefusals];

/** What a refused sentence is filled with. */
type Facts = Parameters<VillageVisit['t']['reason']>[1];

/** Everything an island needs to take a token and to cast under it, and to say in words what was refused. */
export interface Doors {
  readonly cycle: string;
  /** Under which name this browser keeps the person's token. */
  readonly voter: string;
  readonly isIssued: boolean;
  readonly poll: TokenPoll;
  readonly addresses: Readonly<Record<'token' | 'ballots' | 'stamps' | 'receipt' | 'signIn', string>>;
  readonly reasons: Readonly<Record<string, string>>;
}

export interface Holder {
  readonly poll: Pick<Poll, 'cycle' | 'tokens'>;
  readonly voter: string;
  readonly isIssued: boolean;
  readonly visit: VillageVisit;
}

export function doorData({ poll: { cycle, tokens }, voter, isIssued, visit }: Holder, facts: Facts = {}): Doors {
  const { t, village, language } = visit;
  const where = { community: village.slug, cycle: cycle.id };
  const { election, issuers, box } = tokens;
  return {
    cycle: cycle.id,
    voter,
    isIssued,
    poll: { election, issuers: issuers.map(({ n, e, address }) => ({ n, e, address })), box },
    addresses: {
      token: addressOf(voting.takeToken, where).path,
      ballots: addressOf(voting.castBallot, where).path,
      stamps: stamping.path,
      receipt: `/${language}${stepOf(visit, '/receipt')}`,
      signIn: `/${language}${signInFrom(visit)}`,
    },
    reasons: {
      ...Object.fromEntries(codes.map((code) => [code, t.reason(code, facts)])),
      'voting.check.failed.receipt': t('voting.check.failed.receipt'),
      unknown: t('voting.check.failed.unknown'),
    },
  };
}

/** Houses that stamp on machines of their own: the one that a page may ask besides its own. */
export const housesOf = ({ tokens: { issuers } }: Pick<Poll, 'tokens'>): string[] =>
  issuers.flatMap(({ address }) => address ?? []);
