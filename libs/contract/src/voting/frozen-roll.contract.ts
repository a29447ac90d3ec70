import {
  confirmCorrectionRules,
  giveBackCorrectionRules,
  rollAnswerRules,
  rollCorrectionRules,
  rollObjectionRules,
} from '@ortaq/domain/voting';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { iin } from '../identity/person.ts';
import { done, file, id, line, slug, text } from '../wire.ts';
import {
  OwnRoll,
  RollCorrection,
  rollCorrectionKind,
  RollHistory,
  RollObjection,
  rollObjectionKind,
} from './frozen-roll.ts';
import { Roll } from './roll.ts';

const inCycle = { community: slug, cycle: id<'Cycle'>() };
const objection = id<'RollObjection'>();
const correction = id<'RollCorrection'>();

/** The roll from its freeze on: seen by each for themselves, objected to, corrected by two. */
export const frozenRollEndpoints = {
  readRoll: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/roll',
    right: 'record:read',
    summary: 'The count and seal of the confirmed roll as it stands now; its people are told to nobody',
    input: z.object(inCycle),
    output: z.object({ roll: Roll.nullable() }),
  }),
  readOwnRoll: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/roll/me',
    right: 'self:read',
    summary: 'Whether the person is on the roll and in which settlement, and what became of their objections',
    input: z.object(inCycle),
    output: OwnRoll,
  }),
  readRollProof: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/roll/me/proof',
    right: 'self:read',
    summary: 'The proof (RFC 6962) that one’s own entry lies under the published root of the roll',
    input: z.object(inCycle),
    output: file,
    sends: 'file',
  }),
  readRollHistory: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/roll/history',
    right: 'record:read',
    summary: 'Answers to objections and corrections of the roll, without a person',
    input: z.object(inCycle),
    output: RollHistory,
  }),
  objectToRoll: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/roll/objections',
    right: 'roll:object',
    summary: 'Says that the roll is wrong: one is missing, in a wrong settlement, or another should not be on it',
    input: z.object({ ...inCycle, kind: rollObjectionKind, text: text(1000) }),
    output: z.object({ id: objection }),
    refusals: rollObjectionRules,
  }),
  listRollObjections: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/roll/objections',
    right: 'roll:read',
    summary: 'Objections to the roll, those without an answer first',
    input: z.object(inCycle),
    output: z.object({ objections: z.array(RollObjection) }),
  }),
  answerRollObjection: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/roll/objections/:objection/answer',
    right: 'roll:answer',
    summary: 'Answers an objection once; the answer is public and names nobody',
    input: z.object({ ...inCycle, objection, isUpheld: z.boolean(), answer: text(1000) }),
    output: done,
    refusals: rollAnswerRules,
  }),
  listRollCorrections: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/roll/corrections',
    right: 'roll:read',
    summary: 'Corrections of the frozen roll, newest first; identity numbers are told to nobody',
    input: z.object(inCycle),
    output: z.object({ corrections: z.array(RollCorrection) }),
  }),
  enterRollCorrection: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/roll/corrections',
    right: 'roll:correct',
    summary: 'Enters a correction of the frozen roll; it changes nothing before a second person reads the same paper',
    input: z.object({
      ...inCycle,
      kind: rollCorrectionKind,
      iin,
      name: line(120),
      settlementId: id<'Settlement'>().optional(),
      reason: text(500),
    }),
    output: z.object({ id: correction }),
    refusals: rollCorrectionRules,
  }),
  confirmRollCorrection: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/roll/corrections/:correction/confirmation',
    right: 'roll:settle',
    summary: 'A second person types the identity number that stands in the paper: the roll gets a new root',
    input: z.object({ ...inCycle, correction, iin }),
    output: z.object({ count: z.int(), seal: z.string() }),
    refusals: [...rollCorrectionRules, ...confirmCorrectionRules],
  }),
  giveBackRollCorrection: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/roll/corrections/:correction/return',
    right: 'roll:settle',
    summary: 'Gives a correction back: the roll stays as it is',
    input: z.object({ ...inCycle, correction }),
    output: done,
    refusals: giveBackCorrectionRules,
  }),
};
