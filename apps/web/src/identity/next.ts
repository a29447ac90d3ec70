import { localPath } from '../platform/local-path.ts';
import type { Address, Visit } from '../platform/page.ts';

/** Where the person was going when they were asked who they are. */
export const nextOf = ({ query }: Pick<Visit, 'query'>): Address | undefined => localPath(query.get('next'));

/** The address of another step of signing in, which leads on to the same place. */
export function withNext(step: Address, visit: Pick<Visit, 'query'>): Address {
  const next = nextOf(visit);
  return next ? `${step}${step.includes('?') ? '&' : '?'}${new URLSearchParams({ next })}` : step;
}

/** Whether the person came to vote: then nothing is asked that voting does not need. */
export const isGoingToVote = (visit: Pick<Visit, 'query'>): boolean => /\/vote(\/|\?|$)/.test(nextOf(visit) ?? '');

/** Where «Back» leads from the first question: to the ballot, or to the village that was left. */
export function backFrom(visit: Pick<Visit, 'query'>): Address {
  const [, village = ''] = (nextOf(visit) ?? '/').split(/[/?#]/);
  return `/${village}${isGoingToVote(visit) ? '/vote' : ''}`;
}
