import {
  adoptRules,
  attendanceRules,
  callingRules,
  interestKinds,
  interestRules,
  itemClosingRules,
  itemOpeningRules,
  quorumRule,
  remandRules,
  votes,
  votingRules,
} from '@ortaq/domain/council';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { done, id, instantIn, line, slug, text } from '../wire.ts';
import { Minutes, SessionCard } from './minutes.ts';
import { Kenes, SessionRoom } from './room.ts';

const small = z.coerce.number().int().min(1).max(32_767);

const ofSession = z.object({ community: slug, session: small });
const ofItem = ofSession.extend({ item: small });
const member = { member: id<'Person'>() };
const vote = { vote: z.enum(votes) };
const interest = { kind: z.enum(interestKinds), project: small.optional() };

const sessions = '/communities/:community/sessions';
const session = `${sessions}/:session` as const;
const item = `${session}/items/:item` as const;

const agenda = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('result') }),
      z.strictObject({ kind: z.literal('other'), title: line(300) }),
    ]),
  )
  .min(1)
  .max(30);

const reading = {
  listSessions: endpoint({
    method: 'GET',
    path: sessions,
    right: 'record:read',
    summary: 'Every session of the Kenes of the village, the newest first',
    input: z.object({ community: slug }),
    output: z.object({ sessions: z.array(SessionCard) }),
  }),
  readMinutes: endpoint({
    method: 'GET',
    path: `${session}/minutes`,
    right: 'record:read',
    summary:
      'The minutes of a session: attendance, quorum, votes by name, resolution; sealed by their hash once it is over',
    input: ofSession,
    output: z.object({
      minutes: Minutes,
      /** The canonical JSON that was sealed with the resolution, and its SHA-256. */
      seal: z.object({ text: z.string(), sha256: z.string() }).nullable(),
    }),
  }),
  readKenes: endpoint({
    method: 'GET',
    path: '/communities/:community/kenes',
    right: 'council:read',
    summary: 'The members of the Kenes, and the certified counts that wait for a session',
    input: z.object({ community: slug }),
    output: Kenes,
  }),
  readSession: endpoint({
    method: 'GET',
    path: session,
    right: 'council:read',
    summary: 'A session as the Kenes sees it while it goes on',
    input: ofSession,
    output: SessionRoom,
  }),
};

const leading = {
  callSession: endpoint({
    method: 'POST',
    path: '/communities/:community/cycles/:cycle/sessions',
    right: 'session:call',
    summary: 'Calls the Kenes to a session about the certified count of a cycle',
    input: z.object({ community: slug, cycle: id<'Cycle'>(), startsAt: instantIn, place: line(200), agenda }),
    output: z.object({ number: z.int() }),
    refusals: callingRules,
  }),
  openSession: endpoint({
    method: 'POST',
    path: `${session}/opening`,
    right: 'session:lead',
    summary: 'Opens a session with a quorum, and fixes who the members are',
    input: ofSession,
    output: done,
    refusals: [quorumRule],
  }),
  callOffSession: endpoint({
    method: 'POST',
    path: `${session}/calling-off`,
    right: 'session:lead',
    summary: 'Calls a session off with a reason; another may be called',
    input: ofSession.extend({ why: text(500) }),
    output: done,
  }),
  enterAttendance: endpoint({
    method: 'PUT',
    path: `${session}/attendance/:member`,
    right: 'session:lead',
    summary: 'The secretary enters that a member came or left',
    input: ofSession.extend({ ...member, comes: z.boolean() }),
    output: done,
    refusals: attendanceRules,
  }),
  openItem: endpoint({
    method: 'POST',
    path: `${item}/opening`,
    right: 'session:lead',
    summary: 'Opens the vote on an item',
    input: ofItem,
    output: done,
    refusals: itemOpeningRules,
  }),
  closeItem: endpoint({
    method: 'POST',
    path: `${item}/closing`,
    right: 'session:lead',
    summary: 'Closes the vote on an item and writes down how it ended',
    input: ofItem,
    output: z.object({ isCarried: z.boolean() }),
    refusals: itemClosingRules,
  }),
  enterInterest: endpoint({
    method: 'PUT',
    path: `${item}/interests/:member`,
    right: 'session:lead',
    summary: 'The secretary enters that a member declared an interest aloud',
    input: ofItem.extend({ ...member, ...interest }),
    output: done,
    refusals: interestRules,
  }),
  enterVote: endpoint({
    method: 'PUT',
    path: `${item}/votes/:member`,
    right: 'session:lead',
    summary: 'The secretary enters a vote that a present member gave aloud',
    input: ofItem.extend({ ...member, ...vote }),
    output: done,
    refusals: votingRules,
  }),
};

const sitting = {
  attend: endpoint({
    method: 'POST',
    path: `${session}/attendance`,
    right: 'session:attend',
    summary: 'A member says that they are here',
    input: ofSession,
    output: done,
    refusals: attendanceRules,
  }),
  declareInterest: endpoint({
    method: 'POST',
    path: `${item}/interest`,
    right: 'vote:cast',
    summary: 'A member declares an interest in an item and has no vote on it',
    input: ofItem.extend(interest),
    output: done,
    refusals: interestRules,
  }),
  castVote: endpoint({
    method: 'PUT',
    path: `${item}/vote`,
    right: 'vote:cast',
    summary: 'A member votes on an item by name; it can be changed until the vote is closed',
    input: ofItem.extend(vote),
    output: done,
    refusals: votingRules,
  }),
};

const resolving = {
  adoptResult: endpoint({
    method: 'POST',
    path: `${session}/resolution`,
    right: 'resolution:adopt',
    summary: 'Adopts the count: sets the money of each winner aside, seals the minutes, closes the session',
    input: ofSession.extend({ text: text(2000) }),
    output: z.object({ number: z.int(), sha256: z.string() }),
    refusals: adoptRules,
  }),
  remandResult: endpoint({
    method: 'POST',
    path: `${session}/remand`,
    right: 'resolution:adopt',
    summary: 'Sends the count back with reasons, so that it is made again',
    input: ofSession.extend({ text: text(2000) }),
    output: z.object({ number: z.int(), sha256: z.string() }),
    refusals: remandRules,
  }),
};

export const council = { ...reading, ...leading, ...sitting, ...resolving };
