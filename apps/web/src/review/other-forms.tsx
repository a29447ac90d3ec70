import { review } from '@ortaq/contract';
import { MoneyField, SelectField, TextArea } from '@ortaq/ui';
import { parseMoney } from '@ortaq/words';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useSimilar } from './case-similar.tsx';
import { inLetter, useReason } from './use-reason.ts';
import type { VerdictProps } from './verdict.ts';
import { ReasonField, VerdictForm } from './verdict-form.tsx';

const mergeable = new Set(['submitted', 'returned', 'admitted']);

export function MergeForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const { judged, items, cycle } = props;
  const [like] = useSimilar({ judged, text: judged.title, cycle });
  const others = items.filter((item) => item.proposalId !== judged.proposalId && mergeable.has(item.status));
  const [chosen, choose] = useState<string | null>(null);
  const into = others.find(({ proposalId }) => proposalId === (chosen ?? like?.id)) ?? others[0];
  const [reason, write, drop] = useReason('merge', props);
  if (!into) return <p>{t('review.merge.nobody')}</p>;
  return (
    <VerdictForm
      {...props}
      verdict="merge"
      endpoint={review.mergeProposal}
      says={{ reason, into: into.proposalId }}
      letter={{ template: 'review.notice.merged', slots: { into: String(into.number), reason: inLetter(reason) } }}
      onSent={drop}
    >
      {(wrong) => (
        <>
          <SelectField
            id="into"
            name="into"
            label={t('review.field.into')}
            error={wrong('into', t('review.field.into'))}
            options={others.map(({ proposalId, number, title }) => ({
              value: proposalId,
              label: `№${number} ${title}`,
            }))}
            value={into.proposalId}
            onChange={(event) => choose(event.target.value)}
          />
          <ReasonField value={reason} onWrite={write} wrong={wrong} />
        </>
      )}
    </VerdictForm>
  );
}

export function CostForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const { cost: was, limits } = props.judged;
  const [typed, setTyped] = useState('');
  const [reason, write, drop] = useReason('cost', props);
  const cost = parseMoney(typed);
  const became = cost === null ? {} : { became: String(cost) };
  return (
    <VerdictForm
      {...props}
      verdict="cost"
      endpoint={review.correctCost}
      says={{ reason, cost: String(cost ?? typed) }}
      letter={{ template: 'review.notice.cost', slots: { was, ...became, reason: inLetter(reason) } }}
      onSent={drop}
    >
      {(wrong) => (
        <>
          <MoneyField
            id="cost"
            name="cost"
            label={t('review.field.cost')}
            error={wrong('cost', t('review.field.cost'))}
            hint={t('review.field.cost.hint', limits)}
            unit="₸"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <ReasonField value={reason} onWrite={write} wrong={wrong} />
        </>
      )}
    </VerdictForm>
  );
}

export function ConflictForm(props: VerdictProps) {
  const { t } = useRoomVisit();
  const [nature, write, drop] = useReason('conflict', props);
  return (
    <VerdictForm {...props} verdict="conflict" endpoint={review.declareConflict} says={{ nature }} onSent={drop}>
      {(wrong) => (
        <TextArea
          id="nature"
          name="nature"
          label={t('review.field.nature')}
          error={wrong('nature', t('review.field.nature'))}
          hint={t('review.field.nature.hint')}
          maxLength={500}
          value={nature}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </VerdictForm>
  );
}
