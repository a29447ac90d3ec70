import {
  admitRules,
  answerRules,
  checkRules,
  conflictRules,
  costRules,
  mergeRules,
  objectionRules,
  refuseRules,
  returnRules,
} from '@ortaq/domain/review';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id, instantIn, moneyIn, slug, text } from '../wire.ts';
import { Case, CostCorrection, criterion, Decision, QueueCounts, QueueItem, QueueKind } from './review.ts';

const ofProposal = { community: slug, proposal: id<'Proposal'>() };
const reason = text(1000);
const path = '/communities/:community/proposals/:proposal/review';

export const review = {
  readQueue: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/review',
    right: 'review:read',
    summary: 'What waits for the office in a cycle, the nearest deadline first',
    input: z.object({ community: slug, cycle: id<'Cycle'>(), kind: QueueKind.optional() }),
    output: z.object({ items: z.array(QueueItem), counts: QueueCounts }),
  }),
  readCase: endpoint({
    method: 'GET',
    path,
    right: 'review:read',
    summary: 'One proposal as the office judges it: checklist, corrected costs, decisions, objections',
    input: z.object(ofProposal),
    output: Case,
  }),
  readDecisions: endpoint({
    method: 'GET',
    path: `${path}/decisions`,
    right: 'record:read',
    summary: 'What was decided about a proposal and why, newest first',
    input: z.object(ofProposal),
    output: z.object({ decisions: z.array(Decision), corrections: z.array(CostCorrection), mayObject: z.boolean() }),
  }),
  saveChecks: endpoint({
    method: 'PUT',
    path: `${path}/checks`,
    right: 'proposal:review',
    summary: 'Keeps the checklist as filled in so far',
    input: z.object({
      ...ofProposal,
      answers: z.array(z.strictObject({ criterion, isMet: z.boolean(), why: z.string().trim().max(500) })).max(20),
    }),
    output: done,
    refusals: checkRules,
  }),
  correctCost: endpoint({
    method: 'POST',
    path: `${path}/cost`,
    right: 'proposal:review',
    summary: 'Corrects the cost that counts, with a reason',
    input: z.object({ ...ofProposal, cost: moneyIn, reason }),
    output: done,
    refusals: costRules,
  }),
  admitProposal: endpoint({
    method: 'POST',
    path: `${path}/admission`,
    right: 'proposal:review',
    summary: 'Puts a proposal on the ballot: every criterion is met',
    input: z.object(ofProposal),
    output: done,
    refusals: admitRules,
  }),
  returnProposal: endpoint({
    method: 'POST',
    path: `${path}/return`,
    right: 'proposal:review',
    summary: 'Gives a proposal back to its author for a change, until a day',
    input: z.object({ ...ofProposal, reason, respondBy: instantIn }),
    output: done,
    refusals: returnRules,
  }),
  refuseProposal: endpoint({
    method: 'POST',
    path: `${path}/refusal`,
    right: 'proposal:review',
    summary: 'Refuses a proposal by the criterion that it fails',
    input: z.object({ ...ofProposal, criterion, reason }),
    output: done,
    refusals: refuseRules,
  }),
  mergeProposal: endpoint({
    method: 'POST',
    path: `${path}/merger`,
    right: 'proposal:review',
    summary: 'Joins a proposal to another that says the same',
    input: z.object({ ...ofProposal, into: id<'Proposal'>(), reason }),
    output: done,
    refusals: mergeRules,
  }),
  declareConflict: endpoint({
    method: 'POST',
    path: `${path}/conflict`,
    right: 'proposal:review',
    summary: 'A reviewer says that they are not impartial; from then on they decide nothing about the proposal',
    input: z.object({ ...ofProposal, nature: text(500) }),
    output: done,
    refusals: conflictRules,
  }),
  objectToDecision: endpoint({
    method: 'POST',
    path: `${path}/objection`,
    right: 'proposal:object',
    summary: 'The author objects to a decision, once, until the ballot is published',
    input: z.object({ ...ofProposal, text: text(2000) }),
    output: done,
    refusals: objectionRules,
  }),
  answerObjection: endpoint({
    method: 'POST',
    path: `${path}/objection/answer`,
    right: 'objection:answer',
    summary: 'Answers an objection: upheld, the proposal is reviewed anew; or not, with the reason',
    input: z.object({ ...ofProposal, isUpheld: z.boolean(), answer: reason }),
    output: done,
    refusals: answerRules,
  }),
};
