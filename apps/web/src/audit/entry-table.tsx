import { Table } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { actWords } from './act-words.ts';
import type { Entry } from './log.ts';
import { beginningOf } from './seal-words.ts';

/** Entries, each in one sentence and with its seal; the number leads to the proof. */
export function EntryTable({ entries, visit }: { readonly entries: readonly Entry[]; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  return (
    <Table
      caption={t('audit.log.title')}
      captionHidden
      stacked
      columns={[
        { key: 'what', head: t('audit.log.what') },
        { key: 'number', head: t('audit.log.number'), numeric: true },
        { key: 'at', head: t('audit.log.at') },
        { key: 'by', head: t('audit.log.by') },
        { key: 'leaf', head: t('audit.log.leaf') },
      ]}
      rows={entries.map(({ seq, at, body, leaf }) => {
        const { sentence, who } = actWords(t, body);
        const number = t.format.number(seq);
        return {
          key: String(seq),
          cells: [
            <a key="what" href={`/${language}/${village.slug}/log/${seq}`}>
              {sentence}
            </a>,
            number,
            <span key="at" className="nowrap">
              {`${t.format.dateShort(at)}, ${t.format.time(at)}`}
            </span>,
            who,
            <span key="leaf" className="seal">
              {beginningOf(leaf)}
            </span>,
          ],
        };
      })}
    />
  );
}
