import { findingRules } from '@ortaq/domain/audit';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id, instantIn, line, moneyIn, slug, text } from '../wire.ts';
import { Finding, findingOutcome, severity, stance } from './finding.ts';

const list = '/communities/:community/findings';
const path = `${list}/:finding` as const;
const ofFinding = { community: slug, finding: id<'Finding'>() };
const words = text(2000);

export const findingEndpoints = {
  listFindings: endpoint({
    method: 'GET',
    path: list,
    right: 'record:read',
    summary: 'Findings that were communicated, newest first; to the auditor also those that were not',
    input: z.object({ community: slug, cycle: id<'Cycle'>().optional() }),
    output: z.object({ findings: z.array(Finding) }),
  }),
  raiseFinding: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/findings',
    right: 'finding:raise',
    summary: 'The auditor writes down a finding; nobody else sees it until it is communicated',
    input: z.object({
      community: slug,
      cycle: id<'Cycle'>(),
      project: id<'Proposal'>().nullable().default(null),
      contract: id<'Entry'>().nullable().default(null),
      title: line(120),
      criterion: words,
      condition: words,
      effect: words,
      amount: moneyIn.nullable().default(null),
      severity,
    }),
    output: z.object({ id: id<'Finding'>(), number: z.int() }),
  }),
  communicateFinding: endpoint({
    method: 'POST',
    path: `${path}/communication`,
    right: 'finding:raise',
    summary: 'Sends a finding to the akim, who answers by the given day; from here on everybody reads it',
    input: z.object({ ...ofFinding, answerBy: instantIn }),
    output: done,
    refusals: findingRules,
  }),
  withdrawFinding: endpoint({
    method: 'POST',
    path: `${path}/withdrawal`,
    right: 'finding:raise',
    summary: 'The auditor drops a finding that nobody else has seen; its number stays taken',
    input: z.object({ ...ofFinding, reason: words }),
    output: done,
  }),
  answerFinding: endpoint({
    method: 'POST',
    path: `${path}/answer`,
    right: 'finding:answer',
    summary: 'The akim agrees, agrees in part or disagrees, and says by when what was found will be mended',
    input: z.object({ ...ofFinding, stance, answer: words, mendBy: instantIn.nullable().default(null) }),
    output: done,
    refusals: findingRules,
  }),
  insistOnFinding: endpoint({
    method: 'POST',
    path: `${path}/insistence`,
    right: 'finding:close',
    summary: 'The answer is not enough: the auditor asks again',
    input: z.object({ ...ofFinding, reason: words, answerBy: instantIn }),
    output: done,
    refusals: findingRules,
  }),
  closeFinding: endpoint({
    method: 'POST',
    path: `${path}/closure`,
    right: 'finding:close',
    summary: 'The auditor, and nobody else, closes a finding with what became of it',
    input: z.object({ ...ofFinding, outcome: findingOutcome, note: words }),
    output: done,
    refusals: findingRules,
  }),
  reopenFinding: endpoint({
    method: 'POST',
    path: `${path}/reopening`,
    right: 'finding:close',
    summary: 'The auditor opens a closed finding again and asks for an answer',
    input: z.object({ ...ofFinding, reason: words, answerBy: instantIn }),
    output: done,
    refusals: findingRules,
  }),
};
