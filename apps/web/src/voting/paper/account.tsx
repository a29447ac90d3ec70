import { voting } from '@ortaq/contract';
import { addsUp, isOver } from '@ortaq/domain/voting';
import { Button, Note, Table, TextField } from '@ortaq/ui';
import { type SubmitEvent, useState } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import { sumOf } from './account-state.ts';
import type { Account, Paper } from './paper-types.ts';

interface Props {
  readonly cycle: CyclePage;
  readonly paper: Paper;
}

/** What was given out beside what was found: equal, or the count does not begin. */
export function PaperAccount({ cycle, paper }: Props) {
  const { t } = useRoomVisit();
  const { account, batches, isCountBegun } = paper;
  const isRead = batches.every(({ step }) => isOver(step));
  const mayWrite = cycle.abilities.includes('paper:open') && !isCountBegun;
  return (
    <section className="card stack">
      <h2>{t('voting.paper.account')}</h2>
      <AccountTable account={account} />
      {!isRead && <Note>{t('voting.paper.sum.later')}</Note>}
      {isRead && (mayWrite ? <AccountForm cycle={cycle} paper={paper} /> : <Even account={account} />)}
    </section>
  );
}

const parts = ['counted', 'aside', 'spoiled', 'unreturned'] as const;

function AccountTable({ account }: { readonly account: Account }) {
  const { t } = useRoomVisit();
  const line = (part: keyof Account) => ({
    key: part,
    cells: [t(`voting.paper.account.${part}`), t.format.number(account[part])],
  });
  return (
    <Table
      caption={t('voting.paper.account')}
      captionHidden
      columns={[
        { key: 'what', head: t('voting.paper.account.what') },
        { key: 'ballots', head: t('voting.paper.account.ballots'), numeric: true },
      ]}
      rows={parts.filter((part) => part !== 'aside' || account.aside > 0).map(line)}
      total={line('given').cells}
    />
  );
}

/** Colour only where it does not add up. */
function Even({ account }: { readonly account: Account }) {
  const { t } = useRoomVisit();
  if (addsUp(account)) return <Note>{t('voting.paper.sum.even')}</Note>;
  return <Note tone="warn">{t('voting.paper.sum.open')}</Note>;
}

/** The sum is said as it is typed, and the clerk can write it down only when it is even. */
function AccountForm({ cycle, paper }: Props) {
  const { t, village } = useRoomVisit();
  const { account } = paper;
  const [written, write] = useState({ spoiled: String(account.spoiled), unreturned: String(account.unreturned) });
  const act = useAct(voting.settlePaper);
  const sum = sumOf(account, written);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!sum) return;
    const { spoiled, unreturned } = sum.account;
    act.mutate({ community: village.slug, cycle: cycle.id, spoiled, unreturned });
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      {(['spoiled', 'unreturned'] as const).map((part) => (
        <TextField
          key={part}
          id={part}
          name={part}
          label={t(`voting.paper.account.${part}`)}
          hint={t(`voting.paper.account.${part}.hint`)}
          inputMode="numeric"
          autoComplete="off"
          value={written[part]}
          onChange={(event) => write({ ...written, [part]: event.target.value })}
        />
      ))}
      <div role="status">
        {sum && (
          <Note tone={sum.isEven ? undefined : 'bad'}>
            {t(sum.isEven ? 'voting.paper.sum.even' : 'voting.paper.sum.uneven', {
              given: account.given,
              found: sum.found,
            })}
          </Note>
        )}
      </div>
      <Refusal error={act.error} />
      {act.isSuccess && <Note tone="good">{t('voting.paper.settled')}</Note>}
      <Button type="submit" disabled={act.isPending || !sum}>
        {t('voting.paper.settle')}
      </Button>
    </form>
  );
}
