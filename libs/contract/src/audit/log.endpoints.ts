import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { file, slug } from '../wire.ts';
import { ConsistencyProof, InclusionProof, LogEntry, LogHead, ProvenEntry } from './log.ts';

const path = '/communities/:community/log';
const ofVillage = { community: slug };
const count = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const logEndpoints = {
  readHead: endpoint({
    method: 'GET',
    path,
    right: 'record:read',
    summary: 'Size and root of the public log of a village, signed',
    input: z.object(ofVillage),
    output: LogHead,
  }),
  readLog: endpoint({
    method: 'GET',
    path: `${path}/entries`,
    right: 'record:read',
    summary: 'Entries of the log in their order, from the given number on',
    input: z.object({ ...ofVillage, from: count.default(0), count: count.min(1).max(500).default(100) }),
    output: z.object({ entries: z.array(LogEntry) }),
  }),
  readEntry: endpoint({
    method: 'GET',
    path: `${path}/entries/:seq`,
    right: 'record:read',
    summary: 'One entry with the proof, joining by joining, that it stands in the log of now',
    input: z.object({ ...ofVillage, seq: count }),
    output: ProvenEntry,
  }),
  readProof: endpoint({
    method: 'GET',
    path: `${path}/proofs/:seq`,
    right: 'record:read',
    summary: 'The proof that an entry stands in the log of the given size, or of now',
    input: z.object({ ...ofVillage, seq: count, size: count.optional() }),
    output: InclusionProof,
  }),
  readConsistency: endpoint({
    method: 'GET',
    path: `${path}/consistency`,
    right: 'record:read',
    summary: 'The proof that the log of one size only grew into that of a later size, or of now',
    input: z.object({ ...ofVillage, earlier: count, later: count.optional() }),
    output: ConsistencyProof,
  }),
  downloadLog: endpoint({
    method: 'GET',
    path: `${path}/file`,
    right: 'record:read',
    summary: 'The whole log as JSON lines, for `npm run ortaq -- verify FILE` on a machine without a network',
    input: z.object(ofVillage),
    output: file,
    sends: 'file',
  }),
};
