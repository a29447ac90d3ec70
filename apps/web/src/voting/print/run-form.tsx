import type { PrintRun } from '@ortaq/domain/voting';
import { Button, More, TextField } from '@ortaq/ui';
import type { FormEvent } from 'react';
import { useSearchParams } from 'react-router';

import { useRoomVisit } from '../../platform/room-visit.ts';
import { runFields } from './print-run.ts';

/** How many stubs, and which run of the press: an office that prints more does not number anything twice. */
export function RunForm({ run }: { readonly run: PrintRun }) {
  const { t } = useRoomVisit();
  const [asked, ask] = useSearchParams();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = new URLSearchParams(asked);
    for (const [name, value] of new FormData(event.currentTarget)) next.set(name, String(value));
    ask(next);
  };
  return (
    <More summary={t('voting.print.renew.summary', { stubs: run.stubs, run: run.run })}>
      <form className="stack" onSubmit={submit}>
        {runFields.map(({ name, least, most }) => (
          <TextField
            key={name}
            id={name}
            type="number"
            name={name}
            min={least}
            max={most}
            required
            defaultValue={run[name]}
            label={t(`voting.print.${name}`)}
            hint={t(`voting.print.${name}.hint`)}
          />
        ))}
        <Button type="submit" kind="second">
          {t('voting.print.renew')}
        </Button>
      </form>
    </More>
  );
}
