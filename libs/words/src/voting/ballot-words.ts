import type { BallotForm } from '@ortaq/domain/cycles';
import { hasPoints, isRanked, limitsOf } from '@ortaq/domain/voting';

import type { Say } from '../words-in.ts';

/** The question of the page. */
export function questionOf(form: BallotForm, t: Say): string {
  if (hasPoints(form)) return t('voting.ballot.title.points');
  if (isRanked(form)) return t('voting.ballot.title.order');
  return t(limitsOf(form).most === 1 ? 'voting.ballot.title.one' : 'voting.ballot.title.many');
}

/** How it is answered, in one sentence. */
export function instructionOf(form: BallotForm, t: Say): string {
  const { most } = limitsOf(form);
  const points = form.points ?? 0;
  if (form.type === 'cumulative') return t('voting.ballot.lead.cumulative', { points });
  if (form.type === 'scoring') return t('voting.ballot.lead.scoring', { points });
  if (isRanked(form)) return t('voting.ballot.lead.order');
  if (most === 1) return t('voting.ballot.lead.one');
  return most === Infinity ? t('voting.ballot.lead.any') : t('voting.ballot.lead.upTo', { most });
}
