import { issueSignals } from '@ortaq/domain/voting';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { day, id, slug } from '../wire.ts';

export const IssueAlert = z.object({
  id: id<'IssueAlert'>(),
  kind: z.enum(issueSignals),
  /** How many people took a token with the same device, phone, address or helper; whose it was is not told. */
  people: z.int(),
  raisedOn: day,
});

export const issueAlertEndpoints = {
  listIssueAlerts: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/alerts',
    right: 'audit:read',
    summary: 'Where more tokens were given with one device, phone, address or helper than a limit; nobody is named',
    input: z.object({ community: slug, cycle: id<'Cycle'>() }),
    output: z.object({ alerts: z.array(IssueAlert) }),
  }),
};
