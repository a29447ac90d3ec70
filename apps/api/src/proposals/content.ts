import type { InputOf, proposals } from '@ortaq/contract';
import type { AuthorShows, CostLine, Place, Point, Proposal, Wording } from '@ortaq/domain/proposals';
import { authorShown } from '@ortaq/domain/proposals';
import { type Money, sum } from '@ortaq/kernel';
import { canonicalJson } from '@ortaq/log';
import { createHash } from 'node:crypto';

/** What its authors may say of a proposal. */
export interface Content extends Wording, Place, Pick<Proposal, 'category' | 'costSource' | 'asksEstimate'> {
  readonly costLines: readonly CostLine[];
}

/** The content with what follows from it. */
export interface Written extends Content, Pick<Proposal, 'authorShows' | 'authorShown' | 'cost' | 'costProposed'> {}

type Said = Omit<InputOf<typeof proposals.changeProposal>, 'community' | 'proposal'>;

export const blank: Written = {
  language: 'kk',
  title: '',
  change: '',
  problem: '',
  solution: '',
  beneficiaries: '',
  category: null,
  settlementId: null,
  placeText: null,
  point: null,
  costLines: [],
  costSource: '',
  asksEstimate: false,
  authorShows: 'initials',
  authorShown: '',
  cost: sum([]),
  costProposed: sum([]),
};

/** Six decimals of a degree: a hand's breadth, and what the table keeps. */
const rounded = ({ latitude, longitude }: Point): Point => ({
  latitude: Math.round(latitude * 1e6) / 1e6,
  longitude: Math.round(longitude * 1e6) / 1e6,
});

/** What is left out stays as it was. A cost that the office corrected stands until the author asks for another. */
export function rewritten(was: Written, said: Said, authorName: string): Written {
  const { settlement, point, ...rest } = said;
  const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<Written>;
  const shows: AuthorShows = told.authorShows ?? was.authorShows;
  const costProposed = sum((told.costLines ?? was.costLines).map(({ amount }) => amount));
  return {
    ...was,
    ...told,
    settlementId: settlement === undefined ? was.settlementId : settlement,
    point: point === undefined ? was.point : point && rounded(point),
    authorShown: authorShown(authorName, shows),
    costProposed,
    cost: costAfter(was, costProposed),
  };
}

const costAfter = (was: Written, proposed: Money): Money => (proposed === was.costProposed ? was.cost : proposed);

/** SHA-256 of the content as the contract spells it, hex: whoever reads a proposal can see that nobody changed it since. */
export const hashOf = ({ settlementId, point, ...content }: Content): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        language: content.language,
        title: content.title,
        change: content.change,
        problem: content.problem,
        solution: content.solution,
        beneficiaries: content.beneficiaries,
        category: content.category,
        settlement: settlementId,
        placeText: content.placeText,
        point: point && { ...point },
        costLines: content.costLines.map(({ name, amount }) => ({ name, amount: String(amount) })),
        costSource: content.costSource,
        asksEstimate: content.asksEstimate,
      }),
    )
    .digest('hex');
