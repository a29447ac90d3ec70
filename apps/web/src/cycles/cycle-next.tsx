import { cycles } from '@ortaq/contract';
import type { Phase } from '@ortaq/domain/cycles';
import { Button, ButtonLink, NextAct } from '@ortaq/ui';
import type { Key } from '@ortaq/words';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { CyclePage } from './plan-fields.ts';

/** The room in which the work of a stage is done. */
const rooms: Partial<Record<Phase, readonly [to: (cycle: string) => string, word: Key]>> = {
  draft: [(cycle) => `/office/cycles/${cycle}/plan`, 'cycles.room.plan'],
  submission: [() => '/office/review', 'cycles.room.to.review'],
  review: [() => '/office/review', 'cycles.room.to.review'],
  ballot: [() => '/office/roll', 'cycles.room.to.roll'],
  voting: [() => '/office/roll', 'cycles.room.to.roll'],
  tally: [(cycle) => `/office/cycles/${cycle}/count`, 'cycles.room.to.count'],
  council: [() => '/kenes', 'cycles.room.to.council'],
  spending: [() => '/office/money', 'cycles.room.to.money'],
};

/** The move that people make by hand at the end of a stage, and the right it takes. */
const moves = {
  draft: [cycles.publishCycle, 'cycle:publish', 'cycles.room.publish'],
  review: [cycles.publishBallot, 'cycle:publish-ballot', 'cycles.room.publish.ballot'],
  spending: [cycles.completeCycle, 'cycle:complete', 'cycles.room.complete'],
} as const;

const hasMove = (phase: Phase): phase is keyof typeof moves => phase in moves;

/** What is next in a cycle, what stands in the way of it, and where it is done. */
export function CycleNext({ cycle }: { readonly cycle: CyclePage }) {
  const { t, language, village } = useRoomVisit();
  const { phase, id, obstacles } = cycle;
  const [to, word] = rooms[phase] ?? [];
  const isFree = obstacles.length === 0;
  return (
    <NextAct
      label={t('cycles.room.next')}
      tone={isFree ? undefined : 'warn'}
      act={
        <>
          {to && word && (
            <ButtonLink kind="second" href={`/${language}/${village.slug}${to(id)}`}>
              {t.reason(word)}
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

function MoveButton({ cycle, phase }: { readonly cycle: CyclePage; readonly phase: keyof typeof moves }) {
  const { t, village } = useRoomVisit();
  const [endpoint, right, word] = moves[phase];
  const move = useAct(endpoint);
  if (!cycle.abilities.includes(right) || cycle.obstacles.length > 0) return null;
  return (
    <>
      <Button disabled={move.isPending} onClick={() => move.mutate({ community: village.slug, cycle: cycle.id })}>
        {t(word)}
      </Button>
      <Refusal error={move.error} />
    </>
  );
}
