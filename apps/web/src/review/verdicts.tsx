import { failedOf, openOf } from '@ortaq/domain/review';
import { Button, SectionHead } from '@ortaq/ui';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Case } from './case.ts';
import type { Item } from './queue-groups.ts';
import type { Verdict } from './verdict.ts';
import { verdictForms } from './verdict-forms.tsx';

/** Which decisions the answers of the checklist allow: the same rules as the server's, shown before they are broken. */
function openVerdicts({ status, answers }: Case): readonly Verdict[] {
  if (status === 'returned') return failedOf(answers).length > 0 ? ['refuse', 'conflict'] : ['conflict'];
  if (status !== 'submitted') return [];
  const hasFailed = failedOf(answers).length > 0;
  const first: readonly Verdict[] = hasFailed ? ['return', 'refuse'] : openOf(answers).length === 0 ? ['admit'] : [];
  return [...first, 'merge', 'cost', 'conflict'];
}

/** The decisions that are open now; the chosen one asks for what it needs. */
export function Verdicts({ judged, items }: { readonly judged: Case; readonly items: readonly Item[] }) {
  const { t } = useRoomVisit();
  const [chosen, choose] = useState<Verdict | null>(null);
  const open = openVerdicts(judged);
  if (open.length === 0) return null;
  const Form = chosen && open.includes(chosen) ? verdictForms[chosen] : null;
  return (
    <div className="pane">
      <SectionHead title={t('review.verdict')} />
      <div className="row">
        {open.map((verdict, at) => (
          <Button
            key={verdict}
            kind={at === 0 && verdict !== 'merge' ? 'main' : 'second'}
            aria-pressed={verdict === chosen}
            onClick={() => choose(verdict)}
          >
            {t(`review.verdict.${verdict}`)}
          </Button>
        ))}
      </div>
      {Form && <Form judged={judged} items={items} onDone={() => choose(null)} />}
    </div>
  );
}
