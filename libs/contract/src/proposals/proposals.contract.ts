import { hidingReasons, MOST_COMMENT, photoFormats, photoWidths, submissionRules } from '@ortaq/domain/proposals';
import { z } from 'zod';

import { endpoint } from '../endpoint.ts';
import { phone } from '../identity/person.ts';
import { done, file, id, slug, text } from '../wire.ts';
import { Comment, MyProposal, Photo, proposalIn, ProposalCard, ProposalPage, SimilarProposal } from './proposal.ts';

const inCycle = { community: slug, cycle: id<'Cycle'>() };
const ofProposal = { community: slug, proposal: id<'Proposal'>() };
const listPath = '/communities/:community/cycles/:cycle/proposals';
const path = '/communities/:community/proposals/:proposal';

export const proposals = {
  listProposals: endpoint({
    method: 'GET',
    path: listPath,
    right: 'record:read',
    summary: 'Every submitted proposal of a cycle in the order of its numbers, narrowed by what is asked',
    input: z.object({
      ...inCycle,
      category: z.string().max(40).optional(),
      settlement: id<'Settlement'>().optional(),
      /** `ballot`: admitted ones; `open`: undecided ones; `out`: refused, merged, withdrawn. */
      group: z.enum(['ballot', 'open', 'out']).optional(),
      /** Folded: «казак» finds «Қазақ». */
      words: z.string().trim().max(100).optional(),
    }),
    output: z.object({ proposals: z.array(ProposalCard) }),
  }),
  readProposal: endpoint({
    method: 'GET',
    path,
    right: 'record:read',
    summary: 'One proposal with every step and its reason; a draft for its authors only',
    input: z.object(ofProposal),
    output: ProposalPage,
  }),
  readNumbered: endpoint({
    method: 'GET',
    path: `${listPath}/:number`,
    right: 'record:read',
    summary: 'The proposal with this number in the cycle',
    input: z.object({ ...inCycle, number: z.coerce.number().int().min(1) }),
    output: ProposalPage,
  }),
  listMyProposals: endpoint({
    method: 'GET',
    path: '/communities/:community/self/proposals',
    right: 'self:read',
    summary: 'Drafts and proposals of the person who asks, and invitations to sign others’, newest first',
    input: z.object({ community: slug }),
    output: z.object({ proposals: z.array(MyProposal) }),
  }),
  findSimilar: endpoint({
    method: 'GET',
    path: '/communities/:community/cycles/:cycle/similar-proposals',
    right: 'record:read',
    summary: 'Up to five submitted proposals whose title and change read much the same, the nearest first',
    input: z.object({ ...inCycle, text: z.string().trim().max(400) }),
    output: z.object({ proposals: z.array(SimilarProposal) }),
  }),
  draftProposal: endpoint({
    method: 'POST',
    path: listPath,
    right: 'proposal:draft',
    summary: 'Begins a draft that only its author sees',
    input: z.object({ ...inCycle, ...proposalIn }),
    output: z.object({ id: id<'Proposal'>() }),
  }),
  changeProposal: endpoint({
    method: 'PUT',
    path,
    right: 'proposal:amend',
    summary: 'Changes what a draft, or a proposal that came back for a change, says',
    input: z.object({ ...ofProposal, ...proposalIn }),
    output: done,
  }),
  submitProposal: endpoint({
    method: 'POST',
    path: `${path}/submission`,
    right: 'proposal:submit',
    summary: 'Submits a draft, which gets its number, or sends back a proposal that was to be changed',
    input: z.object(ofProposal),
    output: z.object({ number: z.int() }),
    refusals: submissionRules,
  }),
  withdrawProposal: endpoint({
    method: 'POST',
    path: `${path}/withdrawal`,
    right: 'proposal:withdraw',
    summary: 'The author takes a proposal back; a draft is deleted, a submitted one stays with its number',
    input: z.object(ofProposal),
    output: done,
  }),
  addPhoto: endpoint({
    method: 'POST',
    path: `${path}/photos`,
    right: 'proposal:amend',
    summary: 'Adds a photo: decoded and encoded anew, without EXIF, within limits of bytes and pixels',
    input: z.object({ ...ofProposal, alt: z.string().trim().max(200).default('') }),
    output: Photo,
    takes: 'file',
  }),
  describePhoto: endpoint({
    method: 'PUT',
    path: `${path}/photos/:photo`,
    right: 'proposal:amend',
    summary: 'Says in words what a photo shows',
    input: z.object({ ...ofProposal, photo: id<'Photo'>(), alt: z.string().trim().max(200) }),
    output: done,
  }),
  removePhoto: endpoint({
    method: 'DELETE',
    path: `${path}/photos/:photo`,
    right: 'proposal:amend',
    summary: 'Takes a photo away',
    input: z.object({ ...ofProposal, photo: id<'Photo'>() }),
    output: done,
  }),
  readPhoto: endpoint({
    method: 'GET',
    path: '/communities/:community/photos/:sha256/:width/:format',
    right: 'record:read',
    summary: 'A rendition of a photo; its bytes never change. A smaller picture answers with its own width',
    input: z.object({
      community: slug,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      width: z.coerce.number().pipe(z.literal(photoWidths)),
      format: z.enum(photoFormats),
    }),
    output: file,
    sends: 'file',
  }),
  inviteCoAuthor: endpoint({
    method: 'POST',
    path: `${path}/co-authors`,
    right: 'proposal:amend',
    summary: 'Asks a resident, by phone, to sign a proposal too; the answer does not tell whether the phone is known',
    input: z.object({ ...ofProposal, phone }),
    output: done,
  }),
  answerInvitation: endpoint({
    method: 'POST',
    path: `${path}/co-authors/answer`,
    right: 'proposal:join',
    summary: 'Signs a proposal that one was asked to sign, or declines',
    input: z.object({ ...ofProposal, accepts: z.boolean() }),
    output: done,
  }),
  supportProposal: endpoint({
    method: 'POST',
    path: `${path}/support`,
    right: 'proposal:support',
    summary: 'Says that one stands behind a proposal; once a person, and no vote',
    input: z.object(ofProposal),
    output: z.object({ supporters: z.int() }),
  }),
  endSupport: endpoint({
    method: 'DELETE',
    path: `${path}/support`,
    right: 'proposal:support',
    summary: 'Takes one’s support back',
    input: z.object(ofProposal),
    output: z.object({ supporters: z.int() }),
  }),
  listComments: endpoint({
    method: 'GET',
    path: `${path}/comments`,
    right: 'record:read',
    summary: 'What people and the office say of a proposal, oldest first; a hidden comment keeps its place and reason',
    input: z.object(ofProposal),
    output: z.object({ comments: z.array(Comment) }),
  }),
  writeComment: endpoint({
    method: 'POST',
    path: `${path}/comments`,
    right: 'comment:write',
    summary: 'Asks or answers in public',
    input: z.object({ ...ofProposal, text: text(MOST_COMMENT) }),
    output: z.object({ id: id<'Comment'>() }),
  }),
  hideComment: endpoint({
    method: 'POST',
    path: `${path}/comments/:comment/hiding`,
    right: 'comment:moderate',
    summary: 'Hides a comment for one of four reasons, which is shown in its place',
    input: z.object({ ...ofProposal, comment: id<'Comment'>(), reason: z.enum(hidingReasons) }),
    output: done,
  }),
};
