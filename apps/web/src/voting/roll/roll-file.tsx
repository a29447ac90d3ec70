import { voting } from '@ortaq/contract';
import { Button, FileField, More } from '@ortaq/ui';
import { type SubmitEvent, useState } from 'react';

import type { CycleCard } from '../../cycles/phase-words.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import { templateAddress, templateColumns } from './roll-template.ts';

interface Props {
  readonly cycle: CycleCard;
  /** A file is there already: this one takes its place. */
  readonly isAgain: boolean;
}

/** The file of people, and the empty sheet to make it from. */
export function RollFile({ cycle, isAgain }: Props) {
  const { t } = useRoomVisit();
  if (!isAgain)
    return (
      <section className="card stack">
        <h2>{t('voting.roll.upload')}</h2>
        <p>{t('voting.roll.upload.text')}</p>
        <UploadForm cycle={cycle} isAgain={false} />
        <Sheet />
      </section>
    );
  return (
    <More summary={t('voting.roll.upload.again')}>
      <div className="card stack">
        <p>{t('voting.roll.upload.again.text')}</p>
        <UploadForm cycle={cycle} isAgain />
        <Sheet />
      </div>
    </More>
  );
}

function Sheet() {
  const { t } = useRoomVisit();
  const columns = t.format.list(templateColumns.map((column) => t(`voting.roll.column.${column}`)));
  return (
    <>
      <p className="small muted">{t('voting.roll.columns', { columns })}</p>
      <p>
        <a href={templateAddress(t)} download={t('voting.roll.template.file')}>
          {t('voting.roll.template')}
        </a>
      </p>
    </>
  );
}

function UploadForm({ cycle, isAgain }: Props) {
  const { t, village } = useRoomVisit();
  const [chosen, choose] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const upload = useAct(voting.importRoll);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(chosen === null);
    if (!chosen) return;
    const file = { type: 'text/csv', bytes: new Uint8Array(await chosen.arrayBuffer()) };
    upload.mutate({ community: village.slug, cycle: cycle.id, fileName: chosen.name, file });
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)} noValidate>
      <FileField
        id="roll"
        name="roll"
        label={t('voting.roll.upload.file')}
        hint={t('voting.roll.upload.hint')}
        error={isMissing && t('voting.roll.upload.missing')}
        accept=".csv,text/csv"
        onChange={(event) => choose(event.target.files?.[0] ?? null)}
      />
      <Refusal error={upload.error} />
      <Button type="submit" kind={isAgain ? 'second' : 'main'} icon="upload" disabled={upload.isPending}>
        {t(upload.isPending ? 'voting.roll.upload.reading' : 'voting.roll.upload.send')}
      </Button>
    </form>
  );
}
