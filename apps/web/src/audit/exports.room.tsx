import { audit, type OutputOf } from '@ortaq/contract';
import { exportKinds } from '@ortaq/domain/audit';
import { Button, OfficeHead, Section, Table } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { InAudit } from './in-audit.tsx';

type Taken = OutputOf<typeof audit.listExports>['exports'][number];

interface Offer {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  /** Where the form is sent that answers with the file. */
  readonly action: string;
}

/** What the auditor can take away, and what was taken. */
export function Component() {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(audit.listExports, { community: village.slug });
  return (
    <>
      <InAudit head={<OfficeHead title={t('audit.exports.title')} note={t('audit.exports.note')} />}>
        {(cycle) => <Offers cycle={cycle} />}
      </InAudit>
      <Refusal error={error} />
      {data && <TakenTable taken={data.exports} />}
    </>
  );
}

function useOffers(cycle: CycleCard): Offer[] {
  const { t, village } = useRoomVisit();
  const root = `/api/communities/${village.slug}`;
  const kinds = exportKinds.map((kind): Offer => {
    const file = `${village.slug}-${kind}`;
    const text = t(`audit.exports.${kind}.text`, { file });
    return { file, name: t(`audit.exports.${kind}`), text, action: `${root}/exports/${kind}` };
  });
  const votes = {
    file: `${village.slug}-${cycle.mark}.pb`,
    name: t('audit.exports.pb', { year: cycle.mark }),
    text: t('audit.exports.pb.text'),
    action: `${root}/cycles/${cycle.id}/election.pb`,
  };
  const isCounted = ['council', 'spending', 'closed'].includes(cycle.phase);
  return isCounted ? [...kinds, votes] : kinds;
}

function Offers({ cycle }: { readonly cycle: CycleCard }) {
  const { t } = useRoomVisit();
  return (
    <Table
      caption={t('audit.exports.title')}
      captionHidden
      stacked
      columns={[
        { key: 'what', head: t('audit.exports.what') },
        { key: 'file', head: t('audit.exports.file') },
        { key: 'take', head: t('audit.exports.take'), numeric: true },
      ]}
      rows={useOffers(cycle).map((offer) => ({
        key: offer.file,
        cells: [
          <>
            <b>{offer.name}</b>
            <small>{offer.text}</small>
          </>,
          <span key="file" className="seal">
            {offer.file}
          </span>,
          <TakeForm key="take" offer={offer} />,
        ],
      }))}
    />
  );
}

/** An ordinary form: the browser saves the file as it comes, however long it is. */
function TakeForm({ offer: { file, action } }: { readonly offer: Offer }) {
  const { t, language } = useRoomVisit();
  return (
    <form method="post" action={action}>
      {action.endsWith('.xlsx') && <input type="hidden" name="language" value={language} />}
      <Button type="submit" kind="second" size="s" icon="download" aria-label={`${t('audit.exports.take')}: ${file}`}>
        {t('audit.exports.take')}
      </Button>
    </form>
  );
}

function TakenTable({ taken }: { readonly taken: readonly Taken[] }) {
  const { t } = useRoomVisit();
  const row = useRow();
  const title = taken.length > 0 ? t('audit.exports.taken') : t('audit.exports.none');
  return (
    <Section id="taken" title={title}>
      {taken.length > 0 && (
        <Table
          caption={title}
          captionHidden
          stacked
          columns={[
            { key: 'file', head: t('audit.exports.file') },
            { key: 'at', head: t('audit.exports.at') },
            { key: 'rows', head: t('audit.exports.rows'), numeric: true },
            { key: 'size', head: t('audit.exports.size'), numeric: true },
            { key: 'seal', head: t('audit.exports.seal') },
          ]}
          rows={taken.map(row)}
        />
      )}
    </Section>
  );
}

function useRow() {
  const { t, language, village } = useRoomVisit();
  return ({ seq, at, file, rows, bytes, sha256 }: Taken) => ({
    key: String(seq),
    look: sha256 === null ? ('quiet' as const) : undefined,
    cells: [
      <>
        {file}
        <small>
          <a href={`/${language}/${village.slug}/log/${seq}`}>{t('audit.exports.entry', { seq })}</a>
        </small>
      </>,
      t.format.dayTime(at),
      rows === null ? '—' : t.format.number(rows),
      bytes === null ? '—' : t.format.fileSize(bytes),
      <span key="seal" className="seal">
        {sha256 ?? t('audit.exports.unfinished')}
      </span>,
    ],
  });
}
