import {
  acceptanceRules,
  confirmationRules,
  contractRules,
  documentRules,
  limitRules,
  paymentRules,
  rejectionRules,
  releaseRules,
  reversalRules,
  withdrawalRules,
  workPhotoKinds,
  workPhotoRules,
} from '@ortaq/domain/spending';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { Photo } from '../proposals/proposal.ts';
import { day, done, id, line, moneyIn, slug, text } from '../wire.ts';
import { reads } from './reads.ts';
import { Document, sha256 } from './spending.ts';

/** What every paper says: its number, its day, its sum, and the scan that was added before. */
const paper = { number: line(60), dated: day, amount: moneyIn, document: sha256, note: text(500) };
const entered = z.object({ id: id<'Entry'>() });
const ofProposal = { community: slug, proposal: id<'Proposal'>() };
const ofContract = { community: slug, contract: id<'Entry'>() };
const ofEntry = { community: slug, entry: id<'Entry'>() };

export const spending = {
  ...reads,
  addDocument: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/documents',
    right: 'document:add',
    summary: 'Keeps a scan (PDF, JPEG, PNG) under its SHA-256; an entry then names it',
    input: z.object({ community: slug, cycle: id<'Cycle'>(), fileName: line(200) }),
    output: Document,
    refusals: documentRules,
    takes: 'file',
  }),
  enterContract: endpoint({
    method: 'POST',
    path: '/communities/:community/proposals/:proposal/contracts',
    right: 'contract:enter',
    summary: 'Enters a signed contract; it counts once a second person confirms it',
    input: z.object({
      ...ofProposal,
      ...paper,
      supplier: z.strictObject({ name: line(200), number: z.string().trim().max(20) }),
      plannedEnd: day,
      procurementNumber: line(60).optional(),
    }),
    output: entered,
    refusals: contractRules,
  }),
  enterAcceptance: endpoint({
    method: 'POST',
    path: '/communities/:community/contracts/:contract/acceptances',
    right: 'acceptance:enter',
    summary: 'Enters an act of accepted work; it counts once a second person confirms it',
    input: z.object({ ...ofContract, ...paper }),
    output: entered,
    refusals: acceptanceRules,
  }),
  enterPayment: endpoint({
    method: 'POST',
    path: '/communities/:community/contracts/:contract/payments',
    right: 'payment:enter',
    summary: 'Enters a payment order for accepted work; it counts once a second person confirms it',
    input: z.object({ ...ofContract, ...paper }),
    output: entered,
    refusals: paymentRules,
  }),
  enterRelease: endpoint({
    method: 'POST',
    path: '/communities/:community/proposals/:proposal/releases',
    right: 'release:enter',
    summary: 'Enters the return of money that a project does not need; it counts once a second person confirms it',
    input: z.object({ ...ofProposal, ...paper }),
    output: entered,
    refusals: releaseRules,
  }),
  enterReversal: endpoint({
    method: 'POST',
    path: '/communities/:community/entries/:entry/reversal',
    right: 'correction:enter',
    summary: 'Enters the mirror of a confirmed entry, with a reason and a paper; both stay',
    input: z.object({ ...ofEntry, number: paper.number, dated: day, document: sha256, note: text(500) }),
    output: entered,
    refusals: reversalRules,
  }),
  confirmEntry: endpoint({
    method: 'POST',
    path: '/communities/:community/entries/:entry/confirmation',
    right: 'spending:confirm',
    summary: 'The second person types the sum on the paper; only then the money moves',
    input: z.object({ ...ofEntry, amount: moneyIn }),
    output: done,
    refusals: [...confirmationRules, ...Object.values(limitRules).flat()],
  }),
  rejectEntry: endpoint({
    method: 'POST',
    path: '/communities/:community/entries/:entry/rejection',
    right: 'spending:confirm',
    summary: 'The second person gives an entry back, with the reason',
    input: z.object({ ...ofEntry, reason: text(500) }),
    output: done,
    refusals: rejectionRules,
  }),
  addWorkPhoto: endpoint({
    method: 'POST',
    path: '/communities/:community/proposals/:proposal/work-photos',
    right: 'document:add',
    summary: 'Adds a picture of the place before or after the work: encoded anew, without EXIF',
    input: z.object({ ...ofProposal, kind: z.enum(workPhotoKinds), alt: line(200) }),
    output: Photo,
    refusals: workPhotoRules,
    takes: 'file',
  }),
  removeWorkPhoto: endpoint({
    method: 'DELETE',
    path: '/communities/:community/proposals/:proposal/work-photos/:photo',
    right: 'document:add',
    summary: 'Takes such a picture away',
    input: z.object({ ...ofProposal, photo: id<'Photo'>() }),
    output: done,
  }),
  withdrawEntry: endpoint({
    method: 'POST',
    path: '/communities/:community/entries/:entry/withdrawal',
    right: 'correction:enter',
    summary: 'Who entered takes it back before it is decided, with the reason',
    input: z.object({ ...ofEntry, reason: text(500) }),
    output: done,
    refusals: withdrawalRules,
  }),
};
