import type { Endpoint } from '@ortaq/contract';
import type { Movement } from '@ortaq/domain/spending';
import { money } from '@ortaq/kernel';
import { BlockedButton, Button, MoneyField } from '@ortaq/ui';
import { parseMoney } from '@ortaq/words';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { textsOf } from '../platform/texts-of.ts';
import { useAct } from '../platform/use-act.ts';
import { useWrong } from '../platform/use-wrong.ts';
import { DocumentField, type Kept } from './document-field.tsx';
import { endpoints, enteredOf } from './entering.ts';
import { Excess, LeftCard } from './left-card.tsx';
import { leftOf, type Of, type OfficeMoney } from './office-money.ts';
import { PaperFields, TermsFields } from './paper-fields.tsx';

interface Props {
  readonly room: OfficeMoney;
  readonly cycle: CycleCard;
  readonly movement: Movement;
  readonly of: Of;
}

/** The paper as the first person reads it; beside it, how much there is for it. */
export function EnterForm({ room, cycle, movement, of }: Props) {
  const { t } = useRoomVisit();
  const [typed, setTyped] = useState('');
  const { send, act, document, keep, isMissing } = useEntering(movement, of);
  const wrong = useWrong(act.error);
  const parsed = parseMoney(typed);
  const amount = parsed === null ? null : money(parsed);
  const left = leftOf(room.waiting, movement, of);
  const label = t('spending.field.amount');
  return (
    <div className="side">
      <form className="stack" onSubmit={(event) => send(event, parsed)}>
        {movement === 'contract' && <TermsFields wrong={wrong} />}
        <PaperFields kind={movement} wrong={wrong} />
        <MoneyField
          id="amount"
          name="amount"
          label={label}
          hint={t('spending.field.amount.hint')}
          unit="₸"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          error={wrong('amount', label)}
          required
        />
        {amount !== null && amount > left.left && <Excess amount={amount} left={left.left} />}
        <DocumentField cycle={cycle.id} kept={document} onKept={keep} isMissing={isMissing} />
        <Refusal error={act.error} />
        <SendButton isOver={amount !== null && amount > left.left} isPending={act.isPending} />
      </form>
      <aside>
        <LeftCard movement={movement} of={of} left={left} amount={amount} />
      </aside>
    </div>
  );
}

function SendButton({ isOver, isPending }: { readonly isOver: boolean; readonly isPending: boolean }) {
  const { t } = useRoomVisit();
  if (isOver)
    return (
      <BlockedButton id="why-not" why={t('spending.excess.why')}>
        {t('spending.enter.send')}
      </BlockedButton>
    );
  return (
    <Button type="submit" disabled={isPending}>
      {t('spending.enter.send')}
    </Button>
  );
}

/** Sends the paper, and then shows the project with what waits. */
function useEntering(movement: Movement, of: Of) {
  const { village } = useRoomVisit();
  const navigate = useNavigate();
  const [document, keep] = useState<Kept | null>(null);
  const [isMissing, setMissing] = useState(false);
  const act = useAct<Endpoint>(endpoints[movement]);
  const send = (event: FormEvent<HTMLFormElement>, amount: bigint | null): void => {
    event.preventDefault();
    setMissing(document === null);
    if (document === null) return;
    const texts = textsOf(event.currentTarget);
    const said = enteredOf(movement, of, { texts, amount: amount ?? 0n, document });
    act.mutate({ community: village.slug, ...said }, () => void navigate(`/office/money/works/${of.work.proposalId}`));
  };
  return { send, act, document, keep, isMissing };
}
