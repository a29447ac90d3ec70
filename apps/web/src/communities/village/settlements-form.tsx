import { communities } from '@ortaq/contract';
import { languages, type Named } from '@ortaq/kernel';
import { Button, FieldGroup, Note, TextField } from '@ortaq/ui';
import { type SubmitEvent, useState } from 'react';

import type { Village } from '../../platform/page.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import { useWrong, type Wrong } from '../../platform/use-wrong.ts';

type Known = Village['settlements'];

interface Row {
  readonly key: number;
  readonly id?: Known[number]['id'];
  readonly name: Named;
}

const nameless: Named = { kk: '', ru: '', en: '' };

/** The settlements of the village, each in every language; the order is that of the alphabet wherever they are shown. */
export function SettlementsForm({ known }: { readonly known: Known }) {
  const { t, village } = useRoomVisit();
  const [rows, setRows] = useState<readonly Row[]>(() => known.map((each, key) => ({ ...each, key })));
  const name = useAct(communities.nameSettlements);
  const wrong = useWrong(name.error);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    name.mutate({ community: village.slug, settlements: rows.map(({ key: _key, ...row }) => row) });
  };
  const add = () => setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, name: nameless }]);
  return (
    <section className="card">
      <form className="stack" onSubmit={send} noValidate>
        <h2>{t('communities.room.settlements')}</h2>
        <p className="small muted">{t('communities.room.settlements.text')}</p>
        {rows.map((row, at) => (
          <SettlementRow
            key={row.key}
            row={row}
            at={at}
            wrong={wrong}
            onChange={(next) => setRows(rows.map((each) => (each.key === row.key ? next : each)))}
            onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
        <Refusal error={name.error} />
        <div className="row">
          <Button kind="second" type="submit" disabled={name.isPending}>
            {t('button.save')}
          </Button>
          <Button kind="quiet" icon="plus" onClick={add}>
            {t('communities.room.settlements.add')}
          </Button>
        </div>
        <div role="status">{name.isSuccess && <Note tone="good">{t('room.done')}</Note>}</div>
      </form>
    </section>
  );
}

interface RowProps {
  readonly row: Row;
  readonly at: number;
  readonly wrong: Wrong;
  readonly onChange: (row: Row) => void;
  readonly onRemove: () => void;
}

function SettlementRow({ row, at, wrong, onChange, onRemove }: RowProps) {
  const { t } = useRoomVisit();
  const legend = row.name.kk || t('communities.room.settlements.new');
  return (
    <FieldGroup id={`settlement-${row.key}`} label={legend}>
      <div className="cols-3">
        {languages.map((language) => {
          const label = t(`language.${language}`);
          const path = `settlements.${at}.name.${language}`;
          return (
            <TextField
              key={language}
              id={path}
              name={path}
              label={label}
              lang={language}
              error={wrong(path, label)}
              value={row.name[language]}
              onChange={(event) => onChange({ ...row, name: { ...row.name, [language]: event.target.value } })}
            />
          );
        })}
      </div>
      <Button kind="quiet" size="s" onClick={onRemove}>
        {t('button.remove')}
        <span className="sr"> {legend}</span>
      </Button>
    </FieldGroup>
  );
}
