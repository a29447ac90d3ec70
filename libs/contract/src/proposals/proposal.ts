import { authorShows, hidingReasons, limits, photoKinds, proposalStatuses } from '@ortaq/domain/proposals';
import { z } from 'zod';

import { abilities, phase } from '../cycles/cycle.ts';
import { id, instant, language, moneyIn, moneyOut, named, paragraphs } from '../wire.ts';

const status = z.enum(proposalStatuses);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A line that may still be empty in a draft; what a submission needs is a rule, not a shape. */
const draftLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** Paragraphs that may still be empty in a draft. */
const draftText = (most: number) => z.string().trim().max(most).regex(paragraphs);

/** What an author may say of an idea. A name that is left out stays as it was; room for slips beyond the limits is a rule's. */
export const proposalIn = {
  language: language.optional(),
  title: draftLine(2 * limits.title).optional(),
  change: draftLine(2 * limits.change).optional(),
  problem: draftText(2 * limits.description).optional(),
  solution: draftText(2 * limits.description).optional(),
  beneficiaries: draftLine(2 * limits.beneficiaries).optional(),
  category: z.string().max(40).nullable().optional(),
  settlement: id<'Settlement'>().nullable().optional(),
  placeText: draftLine(limits.placeText).nullable().optional(),
  point: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable()
    .optional(),
  costLines: z
    .array(z.strictObject({ name: draftLine(120).min(1), amount: moneyIn.refine((amount) => amount > 0n) }))
    .max(limits.costLines)
    .optional(),
  costSource: draftLine(200).optional(),
  asksEstimate: z.boolean().optional(),
  authorShows: z.enum(authorShows).optional(),
};

export const Photo = z.object({
  id: id<'Photo'>(),
  kind: z.enum(photoKinds),
  /** Names the picture in addresses: SHA-256 of its largest JPEG, hex. */
  sha256,
  /** Pixels of the largest rendition. */
  width: z.int(),
  height: z.int(),
  /** Mean colour, `#rrggbb`: fills the frame until the picture is there. */
  colour: z.string(),
  alt: z.string(),
});

export const ProposalCard = z.object({
  id: id<'Proposal'>(),
  number: z.int(),
  status,
  title: z.string(),
  change: z.string(),
  /** Of the text; a published election from abroad keeps its own. */
  language: z.string(),
  category: z.string().nullable(),
  settlement: named.nullable(),
  place: z.string().nullable(),
  cost: moneyOut,
  photo: sha256.nullable(),
  photoAlt: z.string().nullable(),
  submittedAt: instant,
});

/** One thing that happened to a proposal, as the public may know it. */
export const Step = z.object({
  at: instant,
  move: z.string(),
  status,
  /** The office that acted, `author`, or `clock`; never a person. */
  by: z.string(),
  /** Code of the rule or criterion that the step names. */
  reasonCode: z.string().nullable(),
  note: z.string().nullable(),
  facts: z.record(z.string(), z.string()),
});

export const ProposalPage = z.object({
  id: id<'Proposal'>(),
  cycle: z.object({ id: id<'Cycle'>(), mark: z.string(), phase, votingOpensAt: instant }),
  /** Null in a draft, which only its authors see. */
  number: z.int().nullable(),
  status,
  language: z.string(),
  title: z.string(),
  change: z.string(),
  problem: z.string(),
  solution: z.string(),
  beneficiaries: z.string(),
  category: z.string().nullable(),
  settlement: z.object({ id: id<'Settlement'>(), name: named }).nullable(),
  placeText: z.string().nullable(),
  point: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  /** What counts now; `costProposed` is what the author asked for. */
  cost: moneyOut,
  costProposed: moneyOut,
  costLines: z.array(z.object({ name: z.string(), amount: moneyOut })),
  costSource: z.string(),
  asksEstimate: z.boolean(),
  authorShows: z.enum(authorShows),
  /** Empty for one who is shown as a resident: the page says that in its language. */
  authorShown: z.string(),
  /** Who signed too; who is only asked to is told to nobody. */
  coAuthors: z.array(z.object({ shown: z.string() })),
  supporters: z.int(),
  photos: z.array(Photo),
  steps: z.array(Step),
  /** Where it went when it was joined to another. */
  mergedInto: z.object({ number: z.int(), title: z.string() }).nullable(),
  respondBy: instant.nullable(),
  submittedAt: instant.nullable(),
  changedAt: instant,
  /** What the one who asks is to it. */
  mine: z.object({ isAuthor: z.boolean(), isInvited: z.boolean(), supports: z.boolean() }),
  /** Codes of the rules that a submission would break now; told to the author only. */
  obstacles: z.array(z.string()),
  /** What the words of the obstacles need, as the facts of a problem. */
  obstacleFacts: z.record(z.string(), z.string()),
  abilities,
});

export const MyProposal = z.object({
  id: id<'Proposal'>(),
  cycleMark: z.string(),
  number: z.int().nullable(),
  status,
  title: z.string(),
  /** Whether the person wrote it, signs it too, or is asked to. */
  as: z.enum(['author', 'co-author', 'invited']),
  respondBy: instant.nullable(),
  changedAt: instant,
});

export const SimilarProposal = ProposalCard.pick({ id: true, number: true, title: true, change: true, status: true });

export const Comment = z.object({
  id: id<'Comment'>(),
  /** Initials, or what the proposal shows of its own author; empty as there. */
  authorShown: z.string(),
  /** Said by one of those who signed the proposal. */
  isOfAuthor: z.boolean(),
  /** The office that speaks; null for a resident. */
  office: z.enum(['clerk', 'akim']).nullable(),
  /** Null once it is hidden. */
  text: z.string().nullable(),
  writtenAt: instant,
  hiddenReason: z.enum(hidingReasons).nullable(),
});
