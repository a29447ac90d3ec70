import { numberOf } from '@ortaq/domain/review';
import { type Event, Events, SectionHead } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Case } from './case.ts';

/** Every decision and corrected cost so far, newest first, each with its reason. */
export function CaseHistory({ judged }: { readonly judged: Case }) {
  const { t } = useRoomVisit();
  const events = [...decisionsOf(t, judged), ...correctionsOf(t, judged)].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (events.length === 0) return null;
  return (
    <div className="pane">
      <SectionHead title={t('review.history')} />
      <Events events={events.map(({ at, ...event }) => ({ ...event, key: at, when: t.format.dayTime(at) }))} />
    </div>
  );
}

type Told = Pick<Event, 'what' | 'children'> & { readonly at: string };

const decisionsOf = (t: Say, { decisions }: Case): Told[] =>
  decisions.flatMap(({ kind, decidedAt, criterion, reason, objection }) => [
    { at: decidedAt, what: decisionWords(t, kind, criterion), children: reason },
    ...(objection?.answeredAt
      ? [
          {
            at: objection.answeredAt,
            what: t(objection.isUpheld ? 'review.objection.upheld' : 'review.objection.rejected'),
            children: objection.answer,
          },
        ]
      : []),
  ]);

type Decision = Case['decisions'][number];

/** The decision; a refusal names its rule. */
const decisionWords = (t: Say, kind: Decision['kind'], criterion: Decision['criterion']): string =>
  criterion === null
    ? t(`review.decision.${kind}`)
    : `${t(`review.decision.${kind}`)} · ${t('review.rule.numbered', { number: numberOf(criterion), rule: t(`review.rule.${criterion}`) })}`;

const correctionsOf = (t: Say, { corrections }: Case): Told[] =>
  corrections.map(({ was, became, reason, decidedAt }) => ({
    at: decidedAt,
    what: t('review.history.cost', { was, became }),
    children: reason,
  }));
