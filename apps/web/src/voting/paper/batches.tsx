import { voting } from '@ortaq/contract';
import { MOST_SHEETS } from '@ortaq/domain/voting';
import { Button, ButtonLink, NextAct, Table, TextField } from '@ortaq/ui';
import { type SubmitEvent, useState } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import { wholeOf } from './account-state.ts';
import type { BatchCard, Paper } from './paper-types.ts';

interface Props {
  readonly cycle: CyclePage;
  readonly paper: Paper;
}

/** Every batch and where it stands, the one that waits for this person, and a new one. */
export function Batches({ cycle, paper: { batches, isCountBegun } }: Props) {
  const { t } = useRoomVisit();
  return (
    <>
      <MyTurn cycle={cycle} batches={batches} />
      <section className="stack">
        <h2>{t('voting.paper.batches')}</h2>
        {batches.length > 0 ? <BatchTable cycle={cycle} batches={batches} /> : <p>{t('voting.paper.batches.none')}</p>}
      </section>
      {cycle.abilities.includes('paper:open') && !isCountBegun && (
        <OpenForm cycle={cycle} isFirst={batches.length === 0} />
      )}
    </>
  );
}

interface ListProps {
  readonly cycle: CyclePage;
  readonly batches: readonly BatchCard[];
}

const useBatchAddress = (cycle: string) => {
  const { language, village } = useRoomVisit();
  return (id: string) => `/${language}/${village.slug}/office/paper/${cycle}/${id}`;
};

function MyTurn({ cycle, batches }: ListProps) {
  const { t } = useRoomVisit();
  const addressOf = useBatchAddress(cycle.id);
  const mine = batches.filter(({ isMyTurn }) => isMyTurn);
  const [next] = mine;
  if (!next) return null;
  return (
    <NextAct
      label={t('voting.paper.next')}
      act={<ButtonLink href={addressOf(next.id)}>{t('voting.paper.toBatch', { number: next.number })}</ButtonLink>}
    >
      <p>{t('voting.paper.mine', { count: mine.length })}</p>
    </NextAct>
  );
}

function BatchTable({ cycle, batches }: ListProps) {
  const { t } = useRoomVisit();
  const addressOf = useBatchAddress(cycle.id);
  return (
    <Table
      stacked
      caption={t('voting.paper.batches')}
      captionHidden
      columns={[
        { key: 'number', head: t('voting.paper.batch.head') },
        { key: 'place', head: t('voting.paper.place') },
        { key: 'sheets', head: t('voting.paper.sheets'), numeric: true },
        { key: 'step', head: t('voting.paper.step') },
      ]}
      rows={batches.map(({ id, number, version, place, sheets, step }) => ({
        key: id,
        look: step === 'signed' || step === 'replaced' ? ('quiet' as const) : undefined,
        cells: [
          <a key="open" href={addressOf(id)}>
            {t(version > 1 ? 'voting.paper.batch.again' : 'voting.paper.batch', { number, version })}
          </a>,
          place,
          t.format.number(sheets),
          t(`voting.paper.step.${step}`),
        ],
      }))}
    />
  );
}

/** The sheets of one box are counted by hand before anybody reads them. The place stays for the next pile. */
function OpenForm({ cycle, isFirst }: { readonly cycle: CyclePage; readonly isFirst: boolean }) {
  const { t, village } = useRoomVisit();
  const [place, name] = useState('');
  const [sheets, count] = useState(String(MOST_SHEETS));
  const open = useAct(voting.openBatch);
  const number = wholeOf(sheets);
  const isReady = place.trim() !== '' && number !== null;
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isReady) return;
    open.mutate({ community: village.slug, cycle: cycle.id, place, sheets: number });
  };
  return (
    <form className="card stack" onSubmit={send} noValidate>
      <h2>{t('voting.paper.open')}</h2>
      <p>{t('voting.paper.open.text', { most: MOST_SHEETS })}</p>
      <TextField
        id="place"
        name="place"
        label={t('voting.paper.place')}
        hint={t('voting.paper.place.hint')}
        autoComplete="off"
        value={place}
        maxLength={120}
        onChange={(event) => name(event.target.value)}
      />
      <TextField
        id="sheets"
        name="sheets"
        label={t('voting.paper.sheets')}
        inputMode="numeric"
        autoComplete="off"
        value={sheets}
        onChange={(event) => count(event.target.value)}
      />
      <Refusal error={open.error} />
      <Button type="submit" kind={isFirst ? 'main' : 'second'} disabled={open.isPending || !isReady}>
        {t('voting.paper.open.send')}
      </Button>
    </form>
  );
}
