import { identity } from '@ortaq/contract';
import { FindForm, Table } from '@ortaq/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useRead } from '../../platform/use-read.ts';
import { CodeOf, CodePaper, type Resident } from './code-paper.tsx';

/** Residents by name, the last verified first. Of phone and number no more is shown than is needed to know a person. */
export function ResidentList() {
  const { t, language, village } = useRoomVisit();
  const [asked, ask] = useSearchParams();
  const [printing, setPrinting] = useState<Resident | null>(null);
  const name = asked.get('name') ?? '';
  const { data, error } = useRead(identity.findResidents, { community: village.slug, name });
  return (
    <div className="stack">
      <FindForm
        action={`/${language}/${village.slug}/office/residents`}
        id="find"
        name="name"
        label={t('identity.residents.find')}
        act={t('button.search')}
        value={name}
        onFind={(typed) => ask(typed ? { name: typed } : {})}
      />
      <Refusal error={error} />
      {printing && <CodePaper resident={printing} onDone={() => setPrinting(null)} />}
      <p className="small muted" role="status">
        {data && t('identity.residents.found', { count: data.total })}
      </p>
      {data && data.residents.length > 0 && (
        <Table
          stacked
          caption={t('identity.residents.title')}
          captionHidden
          columns={[
            { key: 'name', head: t('identity.residents.name') },
            { key: 'phone', head: t('identity.residents.phone') },
            { key: 'iin', head: t('identity.residents.iin') },
            { key: 'settlement', head: t('identity.residents.settlement') },
            { key: 'verified', head: t('identity.residents.verified') },
            { key: 'code', head: t('identity.residents.code') },
          ]}
          rows={data.residents.map((each) => ({
            key: each.personId,
            cells: [
              each.name || t('value.none'),
              <span key="phone" className="nowrap">
                {each.phoneMasked ?? t('value.none')}
              </span>,
              each.iinLast4 ? `•••• ${each.iinLast4}` : t('value.none'),
              each.settlement?.[language] ?? t('value.none'),
              t(`identity.residents.way.${each.way}`, { at: each.verifiedAt }),
              <CodeOf key="code" resident={each} onAsk={setPrinting} />,
            ],
          }))}
        />
      )}
    </div>
  );
}
