import { cycles } from '@ortaq/contract';
import type { Phase } from '@ortaq/domain/cycles';
import { Button, ButtonLink, NextAct } from '@ortaq/ui';
import type { Key } from '@ortaq/words';
import { useState } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { CyclePage } from './plan-fields.ts';

/** The room in which the work of a stage is done. */
const rooms: Partial<Record<Phase, readonly [to: (cycle: CyclePage) => string, word: Key]>> = {
  draft: [({ id }) => `/office/cycles/${id}/plan`, 'cycles.room.plan'],
  submission: [() => '/office/review', 'cycles.room.to.review'],
  review: [() => '/office/review', 'cycles.room.to.review'],
  ballot: [({ mark }) => `/office/roll?cycle=${mark}`, 'cycles.room.to.roll'],
  voting: [({ mark }) => `/office/paper?cycle=${mark}`, 'cycles.room.to.paper'],
  tally: [({ id }) => `/office/cycles/${id}/count`, 'cycles.room.to.count'],
  council: [() => '/kenes', 'cycles.room.to.council'],
  spending: [() => '/office/money', 'cycles.room.to.money'],
};

/** The move that people make by hand at the end of a stage, and the right it takes. */
const moves = {
  draft: { endpoint: cycles.publishCycle, right: 'cycle:publish', word: 'cycles.room.publish' },
  review: { endpoint: cycles.publishBallot, right: 'cycle:publish-ballot', word: 'cycles.room.publish.ballot' },
  spending: { endpoint: cycles.completeCycle, right: 'cycle:complete', word: 'cycles.room.complete' },
} as const;

const hasMove = (phase: Phase): phase is keyof typeof moves => phase in moves;

/** What is next in a cycle, what stands in the way of it, and where it is done. */
export function CycleNext({ cycle }: { readonly cycle: CyclePage }) {
  const { t, language, village } = useRoomVisit();
  const { phase, obstacles } = cycle;
  const [to, word] = rooms[phase] ?? [];
  const isFree = obstacles.length === 0;
  return (
    <NextAct
      label={t('cycles.room.next')}
      tone={isFree ? undefined : 'warn'}
      act={
        <>
          {to && word && (
            <ButtonLink kind="second" href={`/${language}/${village.slug}${to(cycle)}`}>
              {t.reason(word)}
            </ButtonLink>
          )}
          {cycle.abilities.includes('print:take') && (
            <ButtonLink
              kind="second"
              icon="print"
              href={`/${language}/${village.slug}/office/print?cycle=${cycle.mark}`}
            >
              {t('voting.print.title')}
            </ButtonLink>
          )}
          {hasMove(phase) && <MoveButton cycle={cycle} phase={phase} />}
        </>
      }
    >
      <p>{t(`cycles.room.next.${phase}`)}</p>
      {!isFree && (
        <>
          <p className="small">{t('cycles.room.obstacles')}</p>
          <ul className="bullets">
            {obstacles.map((code) => (
              <li key={code}>{t.reason(code)}</li>
            ))}
          </ul>
        </>
      )}
    </NextAct>
  );
}

interface MoveProps {
  readonly cycle: CyclePage;
  readonly phase: keyof typeof moves;
}

/** No move of a cycle is taken back, so it is asked twice, with what it means. */
function MoveButton({ cycle, phase }: MoveProps) {
  const { t } = useRoomVisit();
  const { right, word } = moves[phase];
  const [isAsked, ask] = useState(false);
  if (!cycle.abilities.includes(right) || cycle.obstacles.length > 0) return null;
  if (isAsked) return <SureMove cycle={cycle} phase={phase} onCancel={() => ask(false)} />;
  return <Button onClick={() => ask(true)}>{t(word)}</Button>;
}

function SureMove({ cycle, phase, onCancel }: MoveProps & { readonly onCancel: () => void }) {
  const { t, village } = useRoomVisit();
  const { endpoint, word } = moves[phase];
  const move = useAct(endpoint);
  return (
    <div className="tight">
      <p>{t(`${word}.sure`)}</p>
      <div className="row">
        <Button disabled={move.isPending} onClick={() => move.mutate({ community: village.slug, cycle: cycle.id })}>
          {t(word)}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('button.cancel')}
        </Button>
      </div>
      <Refusal error={move.error} />
    </div>
  );
}
