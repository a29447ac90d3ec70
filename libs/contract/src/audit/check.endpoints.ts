import { papersSeen, placesSeen } from '@ortaq/domain/audit';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id, slug } from '../wire.ts';
import { CheckSheet, Sample } from './checks.ts';

const inCycle = { community: slug, cycle: id<'Cycle'>() };
const path = '/communities/:community/cycles/:cycle';

export const checkEndpoints = {
  readChecks: endpoint({
    method: 'GET',
    path: `${path}/checks`,
    right: 'audit:read',
    summary: 'Every check of a cycle with its numbers, computed now, and the cases that must be looked at',
    input: z.object(inCycle),
    output: CheckSheet,
  }),
  readSample: endpoint({
    method: 'GET',
    path: `${path}/sample`,
    right: 'audit:read',
    summary: 'Payments drawn by the seals of the log, to be held against their papers',
    input: z.object(inCycle),
    output: Sample,
  }),
  markPayment: endpoint({
    method: 'PUT',
    path: '/communities/:community/payments/:payment/mark',
    right: 'payment:mark',
    summary: 'The auditor has held a payment against its paper and looked at the place',
    input: z.object({
      community: slug,
      payment: id<'Entry'>(),
      paper: z.enum(papersSeen).nullable(),
      place: z.enum(placesSeen).nullable(),
    }),
    output: done,
  }),
};
