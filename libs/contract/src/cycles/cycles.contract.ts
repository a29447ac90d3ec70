import { completionRules, draftRules, frozenRules, planRules, ballotPublicationRules } from '@ortaq/domain/cycles';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id, instant, slug } from '../wire.ts';
import { CycleCard, CyclePage, phase, planIn } from './cycle.ts';
import { Home } from './home.ts';

const community = slug;
const inCycle = { community, cycle: id<'Cycle'>() };

export const cycles = {
  readHome: endpoint({
    method: 'GET',
    path: '/communities/:community/home',
    right: 'record:read',
    summary: 'What the front page of a village says: the stage, its deadline, the money, the latest news',
    input: z.object({ community }),
    output: Home,
  }),
  listCycles: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles',
    right: 'record:read',
    summary: 'The cycles of a village, newest first; drafts for the office only',
    input: z.object({ community }),
    output: z.object({ cycles: z.array(CycleCard) }),
  }),
  readCycle: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle',
    right: 'record:read',
    summary: 'A cycle: rules, windows, the phase that holds now, counts, and what the asker may do',
    input: z.object(inCycle),
    output: CyclePage,
  }),
  readRules: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/rules',
    right: 'record:read',
    summary:
      'The frozen terms as canonical JSON with their SHA-256, the seed once it is revealed, and when each stage began',
    input: z.object(inCycle),
    output: z.object({
      cycle: CyclePage,
      /** The very text whose SHA-256 is `rulesHash`; null in a draft. */
      terms: z.string().nullable(),
      /** The seed of the public lot, once the count has begun. */
      seed: z.string().nullable(),
      stages: z.array(z.object({ phase, beganAt: instant })),
    }),
  }),
  planCycle: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles',
    right: 'cycle:begin',
    summary: 'Begins the plan of a cycle: a draft that only the office sees',
    input: z.object({ community, ...planIn }),
    output: z.object({ id: id<'Cycle'>() }),
    refusals: draftRules,
  }),
  changeCycle: endpoint({
    method: 'PUT',
    path: '/communities/:community/cycles/:cycle',
    right: 'cycle:plan',
    summary: 'Changes the plan of a cycle; refused once it is published',
    input: z.object({ ...inCycle, ...planIn }),
    output: done,
    refusals: [...frozenRules, ...draftRules],
  }),
  publishCycle: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/publication',
    right: 'cycle:publish',
    summary: 'Publishes a cycle: draws the seed of the lot, commits to it, freezes and hashes the rules',
    input: z.object(inCycle),
    output: z.object({ rulesHash: z.string(), seedCommitment: z.string() }),
    refusals: [...frozenRules, ...planRules],
  }),
  publishBallot: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/ballot/publication',
    right: 'cycle:publish-ballot',
    summary: 'Publishes the list of projects that will be voted on',
    input: z.object(inCycle),
    output: z.object({ phase }),
    refusals: ballotPublicationRules,
  }),
  completeCycle: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/completion',
    right: 'cycle:complete',
    summary: 'Closes a cycle in which everything is paid',
    input: z.object(inCycle),
    output: z.object({ phase }),
    refusals: completionRules,
  }),
};
