import { voting } from '@ortaq/contract';
import { Button } from '@ortaq/ui';
import { useState } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import type { Voter } from './paper-types.ts';

interface Props {
  readonly cycle: CyclePage;
  readonly voter: Voter;
  readonly isFirst: boolean;
  readonly onGiven: (name: string) => void;
}

/** Where one goes on with Enter. */
const goesOn = { autoFocus: true };

/** A person of the roll, and why nothing is given to them, or the act: asked twice, because it is never taken back. */
export function FoundVoter({ cycle, voter, isFirst, onGiven }: Props) {
  const { t, language } = useRoomVisit();
  const [isChosen, choose] = useState(false);
  const { name, last4, settlement, issued } = voter;
  const why = issued && t(issued === 'paper' ? 'voting/paper-given' : 'voting/paper-after-token');
  return (
    <div className="tight">
      <div className="row">
        <b>{name}</b>
        <span className="muted nowrap">{t('voting.paper.give.last4', { last4 })}</span>
        {settlement && <span className="muted">{settlement[language]}</span>}
        {!issued && !isChosen && (
          <Button kind="second" size="s" {...(isFirst && goesOn)} onClick={() => choose(true)}>
            {t('voting.paper.give.act')}
            <span className="sr"> {name}</span>
          </Button>
        )}
      </div>
      {why && <p>{why}</p>}
      {isChosen && <Sure cycle={cycle} voter={voter} onGiven={onGiven} onCancel={() => choose(false)} />}
    </div>
  );
}

function Sure({
  cycle,
  voter: { voter, last4, name },
  onGiven,
  onCancel,
}: Omit<Props, 'isFirst'> & { readonly onCancel: () => void }) {
  const { t, village } = useRoomVisit();
  const give = useAct(voting.givePaper);
  return (
    <>
      <div className="row">
        <span>{t('voting.paper.give.sure')}</span>
        <Button
          {...goesOn}
          size="s"
          disabled={give.isPending}
          onClick={() => give.mutate({ community: village.slug, cycle: cycle.id, voter, last4 }, () => onGiven(name))}
        >
          {t('voting.paper.give.yes')}
        </Button>
        <Button kind="quiet" size="s" onClick={onCancel}>
          {t('button.cancel')}
        </Button>
      </div>
      <Refusal error={give.error} />
    </>
  );
}
