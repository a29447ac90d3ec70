import type { Refused } from '@ortaq/contract';
import { Button } from '@ortaq/ui';
import type { FormEvent } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { textsOf } from '../platform/texts-of.ts';
import { type Category, type CyclePage, type Plan, planOf } from './plan-fields.ts';
import { LimitsPart } from './plan-limits-part.tsx';
import { BallotPart, CalendarPart, CategoriesPart, MoneyPart, PeoplePart, usePlanFields } from './plan-parts.tsx';

interface Props {
  readonly known: CyclePage | null;
  readonly categories: readonly Category[];
  readonly refused: Refused | null;
  readonly isSending: boolean;
  readonly onSend: (plan: Plan) => void;
}

/** Everything that a plan says, on one page: what is typed stays, whatever the server answers. */
export function PlanForm({ known, categories, refused, isSending, onSend }: Props) {
  const { t, village } = useRoomVisit();
  const parts = { known, field: usePlanFields(known, refused) };

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const ticked = new FormData(form).getAll('rules.categories').map(String);
    const settlements = village.settlements.map(({ id }) => id);
    const ground = { zone: village.timeZone, categories, ticked, settlements, known: known?.rules ?? null };
    onSend(planOf(textsOf(form), ground));
  };

  return (
    <form className="stack" onSubmit={send} noValidate>
      <div className="cols-2">
        <MoneyPart {...parts} />
        <CalendarPart {...parts} />
        <BallotPart {...parts} />
        <PeoplePart {...parts} />
      </div>
      <CategoriesPart {...parts} categories={categories} />
      <LimitsPart {...parts} categories={categories} refused={refused} />
      <Refusal error={refused} />
      <div className="row">
        <Button type="submit" disabled={isSending}>
          {t('button.save')}
        </Button>
      </div>
    </form>
  );
}
