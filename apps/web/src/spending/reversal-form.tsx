import { spending } from '@ortaq/contract';
import { Button, SummaryList } from '@ortaq/ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { textsOf } from '../platform/texts-of.ts';
import { useAct } from '../platform/use-act.ts';
import { useRead } from '../platform/use-read.ts';
import { useWrong } from '../platform/use-wrong.ts';
import { DocumentField, type Kept } from './document-field.tsx';
import { paperIn } from './entering.ts';
import type { MoneyEvent, Work } from './money.ts';
import { NothingHere } from './nothing-here.tsx';
import { PaperFields } from './paper-fields.tsx';

interface Props {
  readonly cycle: CycleCard;
  readonly work: Work;
  readonly entry: string | null;
}

/** The mirror of a confirmed entry: its sum is that of the entry, its reason and paper are its own. */
export function ReversalForm({ cycle, work, entry }: Props) {
  const { village } = useRoomVisit();
  const asked = { community: village.slug, cycle: cycle.id, number: work.number };
  const { data, error } = useRead(spending.readWork, asked);
  const mirrored = data?.events.find(({ id }) => id === entry);
  if (!data) return <Refusal error={error} />;
  return mirrored ? <FormOf cycle={cycle} work={work} mirrored={mirrored} /> : <NothingHere />;
}

function FormOf({ cycle, work, mirrored }: Omit<Props, 'entry'> & { readonly mirrored: MoneyEvent }) {
  const { t, village } = useRoomVisit();
  const navigate = useNavigate();
  const [document, keep] = useState<Kept | null>(null);
  const [isMissing, setMissing] = useState(false);
  const act = useAct(spending.enterReversal);
  const wrong = useWrong(act.error);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setMissing(document === null);
    if (document === null) return;
    const said = { community: village.slug, entry: mirrored.id, ...paperIn(textsOf(event.currentTarget), document) };
    act.mutate(said, () => void navigate(`/office/money/works/${work.proposalId}`));
  };
  return (
    <form className="stack" onSubmit={send}>
      <SummaryList
        rows={[
          {
            key: 'paper',
            term: t('spending.room.paper'),
            value: t(`spending.paper.${mirrored.kind}`, { number: mirrored.number }),
          },
          {
            key: 'amount',
            term: t('spending.room.amount'),
            value: <b className="money">{t.format.money(BigInt(mirrored.amount))}</b>,
          },
        ]}
      />
      <PaperFields kind="reversal" wrong={wrong} />
      <DocumentField cycle={cycle.id} kept={document} onKept={keep} isMissing={isMissing} />
      <Refusal error={act.error} />
      <Button type="submit" disabled={act.isPending}>
        {t('spending.enter.send')}
      </Button>
    </form>
  );
}
