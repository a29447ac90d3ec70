import { voting } from '@ortaq/contract';
import { Button } from '@ortaq/ui';
import { useState } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import { HandOver } from '../assisted/hand-over.tsx';
import type { Voter } from './paper-types.ts';

interface Props {
  readonly cycle: CyclePage;
  readonly voter: Voter;
  readonly isFirst: boolean;
  readonly onGiven: (name: string) => void;
}

/** On paper, or at the device of the office. */
type Way = 'paper' | 'device';

/** Where one goes on with Enter. */
const goesOn = { autoFocus: true };

/** A person of the roll, and why nothing is given to them, or the act: asked twice, because it is never taken back. */
export function FoundVoter({ cycle, voter, isFirst, onGiven }: Props) {
  const { t, language } = useRoomVisit();
  const [chosen, choose] = useState<Way | null>(null);
  const { name, last4, settlement, issued } = voter;
  const why = issued && t(issued === 'paper' ? 'voting/paper-given' : 'voting/paper-after-token');
  return (
    <div className="tight">
      <div className="row">
        <b>{name}</b>
        <span className="muted nowrap">{t('voting.paper.give.last4', { last4 })}</span>
        {settlement && <span className="muted">{settlement[language]}</span>}
        {!issued && !chosen && <Offers cycle={cycle} name={name} isFirst={isFirst} onChoose={choose} />}
      </div>
      {why && <p>{why}</p>}
      {chosen === 'paper' && <Sure cycle={cycle} voter={voter} onGiven={onGiven} onCancel={() => choose(null)} />}
      {chosen === 'device' && <HandOver cycle={cycle} voter={voter} onDone={() => choose(null)} />}
    </div>
  );
}

interface OffersProps extends Pick<Props, 'cycle' | 'isFirst'> {
  readonly name: string;
  readonly onChoose: (way: Way) => void;
}

function Offers({ cycle, name, isFirst, onChoose }: OffersProps) {
  const { t } = useRoomVisit();
  return (
    <>
      <Button kind="second" size="s" {...(isFirst && goesOn)} onClick={() => onChoose('paper')}>
        {t('voting.paper.give.act')}
        <span className="sr"> {name}</span>
      </Button>
      {cycle.abilities.includes('vote:assist') && (
        <Button kind="second" size="s" onClick={() => onChoose('device')}>
          {t('voting.assist.act')}
          <span className="sr"> {name}</span>
        </Button>
      )}
    </>
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
