import { spending } from '@ortaq/contract';
import { Button, MoneyField, More, TextArea } from '@ortaq/ui';
import { parseMoney } from '@ortaq/words';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { textsOf } from '../platform/texts-of.ts';
import { useAct } from '../platform/use-act.ts';
import { useWrong } from '../platform/use-wrong.ts';
import type { Waiting } from './office-money.ts';

interface Props {
  readonly entry: Waiting;
}

/** The second person types the sum on the paper, which nobody has told them. */
export function ConfirmForm({ entry }: Props) {
  const { t, village } = useRoomVisit();
  const navigate = useNavigate();
  const act = useAct(spending.confirmEntry);
  const label = t('spending.decide.typed');
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { typed = '' } = textsOf(event.currentTarget);
    const said = { community: village.slug, entry: entry.id, amount: String(parseMoney(typed) ?? typed) };
    act.mutate(said, () => void navigate('/office/money'));
  };
  return (
    <form className="panel stack" onSubmit={send}>
      <p>{t('spending.decide.text')}</p>
      <MoneyField
        id="typed"
        name="typed"
        label={label}
        unit="₸"
        error={useWrong(act.error)('amount', label)}
        required
      />
      <Refusal error={act.error} />
      <Button type="submit" disabled={act.isPending}>
        {t('spending.decide.confirm')}
      </Button>
    </form>
  );
}

const ways = { reject: spending.rejectEntry, withdraw: spending.withdrawEntry } as const;

/** The entry moves no money: the second person gives it back, or the first takes it back. */
export function GiveBackForm({ entry, way }: Props & { readonly way: keyof typeof ways }) {
  const { t, village } = useRoomVisit();
  const navigate = useNavigate();
  const act = useAct(ways[way]);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { reason = '' } = textsOf(event.currentTarget);
    act.mutate({ community: village.slug, entry: entry.id, reason }, () => void navigate('/office/money'));
  };
  return (
    <More summary={t(`spending.decide.${way}`)}>
      <form className="stack" onSubmit={send}>
        <p>{t(`spending.decide.${way}.text`)}</p>
        <TextArea id="reason" name="reason" label={t('spending.room.reason')} maxLength={500} rows={3} required />
        <Refusal error={act.error} />
        <Button type="submit" kind="second" disabled={act.isPending}>
          {t(`spending.decide.${way}`)}
        </Button>
      </form>
    </More>
  );
}
