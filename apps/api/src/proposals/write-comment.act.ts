import type { InputOf, proposals } from '@ortaq/contract';
import { authorShown, type CommentId, commentRules } from '@ortaq/domain/proposals';
import { obey } from '@ortaq/kernel';

import { standingsOf } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import type { CycleAct, Moment } from '../platform/registrar.ts';
import {
  type AuthoringFacts,
  type AuthoringStores,
  authoringStoresIn,
  isAuthor,
  loadAuthoring,
  witnessOf,
} from './authoring.ts';
import { commentsIn, type CommentsStore, type NewComment } from './comments.store.ts';

type Input = InputOf<typeof proposals.writeComment>;

interface Stores extends AuthoringStores {
  readonly comments: CommentsStore;
}

interface Facts extends AuthoringFacts {
  readonly name: string;
  readonly isRepeated: boolean;
  readonly writtenToday: number;
}

/** Asks or answers under a proposal, in public. The log knows the office that spoke, and of a resident nothing. */
export const writeComment: CycleAct<Stores, Input, Facts, NewComment> = {
  name: 'proposals.writeComment',
  right: 'comment:write',
  stores: (tx) => ({ ...authoringStoresIn(tx), comments: commentsIn(tx) }),

  async load(stores, input, moment) {
    const facts = await loadAuthoring(stores, input, moment);
    const { id, name } = found(await stores.people.get(moment.actor.personId!));
    return {
      ...facts,
      name,
      isRepeated: await stores.comments.isRepeated(input.proposal, id, input.text),
      writtenToday: await stores.comments.countOfDay(id),
    };
  },

  decide(facts, { text }, moment) {
    obey(commentRules, { ...facts, status: facts.proposal.status });
    return {
      id: moment.newId<CommentId>(),
      proposalId: facts.proposal.id,
      personId: moment.actor.personId!,
      authorShown: shownAs(facts),
      office: officeOf(facts, moment),
      text,
    };
  },

  save: ({ comments }, comment) => comments.add(comment),
  witness: ({ office }, facts) => ({ ...witnessOf(facts), ...(office && { office }) }),
};

/** An author is not unmasked by an answer. */
const shownAs = ({ relation, proposal, name }: Facts): string =>
  relation === 'author' ? proposal.authorShown : authorShown(name, 'initials');

/** Whoever holds an office speaks for it, but not in their own matter. */
function officeOf({ relation }: Facts, { actor, community }: Moment): NewComment['office'] {
  const standings = isAuthor(relation) ? [] : standingsOf(actor, community);
  return (['akim', 'clerk'] as const).find((office) => standings.includes(office)) ?? null;
}
