import { RecordLines } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { actWords } from './act-words.ts';
import type { Entry } from './log.ts';
import { beginningOf } from './seal-words.ts';

/** Entries, each in one sentence that leads to its proof, with its number, hour, office and seal. */
export function EntryLines({ entries, visit }: { readonly entries: readonly Entry[]; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  return (
    <RecordLines
      label={t('audit.log.title')}
      lines={entries.map(({ seq, at, body, leaf }) => {
        const { sentence, who } = actWords(t, body);
        return {
          key: String(seq),
          href: `/${language}/${village.slug}/log/${seq}`,
          what: sentence,
          facts: [
            t('audit.log.no', { seq }),
            `${t.format.dateShort(at)}, ${t.format.time(at)}`,
            who,
            <span key="leaf" className="seal wide-only">
              {beginningOf(leaf)}
            </span>,
          ],
        };
      })}
    />
  );
}
