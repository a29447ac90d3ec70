import { certifyingRules, countingRules, fileRules, runningRules } from '@ortaq/domain/tally';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, file, id, slug } from '../wire.ts';
import { CountedCycle, CountProgress, Results } from './results.ts';

const ofCycle = z.object({ community: slug, cycle: id<'Cycle'>() });
const path = '/communities/:community/cycles/:cycle';

export const tally = {
  beginCount: endpoint({
    method: 'POST',
    path: `${path}/counts`,
    right: 'tally:run',
    summary:
      'Reveals the seed of the lot and begins a count of every ballot by the frozen rule, off the request thread',
    input: ofCycle,
    output: z.object({ run: id<'Run'>() }),
    refusals: countingRules,
  }),
  cancelCount: endpoint({
    method: 'POST',
    path: `${path}/counts/cancel`,
    right: 'tally:run',
    summary: 'Stops the running count; nothing of it is kept, and another may begin',
    input: ofCycle,
    output: done,
    refusals: runningRules,
  }),
  readCount: endpoint({
    method: 'GET',
    path: `${path}/count`,
    right: 'tally:run',
    summary: 'The newest count of a cycle: how far it is, its fingerprint, its winners',
    input: ofCycle,
    output: z.object({ count: CountProgress.nullable() }),
  }),
  certifyCount: endpoint({
    method: 'POST',
    path: `${path}/counts/certify`,
    right: 'tally:certify',
    summary: 'Certifies the count with this fingerprint and hands it to the Kenes',
    input: ofCycle.extend({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: done,
    refusals: certifyingRules,
  }),
  listResults: endpoint({
    method: 'GET',
    path: '/communities/:community/results',
    right: 'record:read',
    summary: 'Cycles of the village whose count is certified, the newest first',
    input: z.object({ community: slug }),
    output: z.object({ cycles: z.array(CountedCycle) }),
  }),
  readResults: endpoint({
    method: 'GET',
    path: `${path}/results`,
    right: 'record:read',
    summary: 'The certified count: every project with its votes and the reason why it won or not',
    input: ofCycle,
    output: z.object({ results: Results.nullable() }),
  }),
  readElection: endpoint({
    method: 'GET',
    path: `${path}/election.pb`,
    right: 'record:read',
    summary:
      'Projects, ballots without voters and the certified outcome as a Pabulib .pb file: all that a recount needs; not of a vote held here with fewer than 20 ballots',
    input: ofCycle,
    output: file,
    refusals: fileRules,
    sends: 'file',
  }),
  readTrace: endpoint({
    method: 'GET',
    path: `${path}/trace.json`,
    right: 'record:read',
    summary:
      'Every step of the certified count as canonical JSON: its SHA-256 is the fingerprint; not of a vote held here with fewer than 20 ballots',
    input: ofCycle,
    output: file,
    refusals: fileRules,
    sends: 'file',
  }),
  readBundle: endpoint({
    method: 'GET',
    path: `${path}/bundle.jsonl`,
    right: 'record:read',
    summary:
      'Everything that an auditor needs who trusts nobody, from the sealing of the box on: manifest, entries of the log, final ballots with their proofs, result; with fewer than 20 ballots only their number and root',
    input: ofCycle,
    output: file,
    sends: 'file',
  }),
  exportElection: endpoint({
    method: 'POST',
    path: `${path}/election.pb`,
    right: 'export:take',
    summary: 'Projects, ballots and the certified outcome as a Pabulib .pb file',
    input: ofCycle,
    output: file,
    refusals: fileRules,
    sends: 'file',
  }),
};
