import { communities, proposals } from '@ortaq/contract';

import type { Idea } from './ideas.ts';
import { pictures } from './pictures.ts';
import type { Played } from './round.ts';
import { tiyn } from './tiyn.ts';
import { village } from './village.ts';

const community = village.slug;

/** Everything that the author writes. */
const wordingOf = (idea: Idea, settlement: string) => ({
  language: idea.language ?? ('kk' as const),
  title: idea.title,
  change: idea.change,
  problem: idea.problem,
  solution: idea.solution,
  beneficiaries: idea.beneficiaries,
  category: idea.category,
  settlement,
  placeText: idea.street,
  costLines: idea.lines.map(([name, amount]) => ({ name, amount: tiyn(amount) })),
  costSource: idea.source,
  authorShows: 'initials' as const,
});

/** Who wrote which idea: neighbours in turn, the resident of the demo panel first. */
export const authorOf = ({ cast, stage }: Played, at: number) =>
  stage.as(cast.neighbours[at % cast.neighbours.length]!.id);

/** A neighbour begins a draft. */
export async function draft(played: Played, at: number): Promise<string> {
  const author = await authorOf(played, at);
  const idea = played.round.ideas[at]!;
  const { settlements } = await author(communities.readCommunity, { community });
  const settlement = settlements.find(({ name }) => name.kk === village.settlements[idea.at].kk)!.id;
  const { id } = await author(proposals.draftProposal, {
    community,
    cycle: played.cycle,
    ...wordingOf(idea, settlement),
  });
  played.proposals[at] = id;
  return id;
}

/** Writes a draft, adds the photo if there is one, and submits it. */
export async function propose(played: Played, at: number): Promise<void> {
  const author = await authorOf(played, at);
  const proposal = await draft(played, at);
  const { photo } = played.round.ideas[at]!;
  if (photo) {
    const file = { type: 'image/png', bytes: pictures[photo.picture]() };
    await author(proposals.addPhoto, { community, proposal, alt: photo.alt }, file);
  }
  await author(proposals.submitProposal, { community, proposal });
}

/** Neighbours say that they stand behind it. */
export async function support(played: Played, at: number, supporters: readonly number[]): Promise<void> {
  for (const each of supporters) {
    const neighbour = await authorOf(played, each);
    await neighbour(proposals.supportProposal, { community, proposal: played.proposals[at]! });
  }
}

/** A question of a neighbour, and what the office answers. */
export async function ask(played: Played, at: number, [question, answer]: readonly [string, string]): Promise<void> {
  const proposal = played.proposals[at]!;
  const neighbour = await authorOf(played, at + 9);
  await neighbour(proposals.writeComment, { community, proposal, text: question });
  await played.cast.clerk(proposals.writeComment, { community, proposal, text: answer });
}
