import { Counts, SummaryList, Tabs } from '@ortaq/ui';
import { verdicts } from '@ortaq/domain/voting';
import { useLocation, useSearchParams } from 'react-router';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { RollLines } from './roll-lines.tsx';
import { RollNext } from './roll-next.tsx';
import { firstVerdict, type RollImport, type RollLine } from './roll-state.ts';

interface Props {
  readonly cycle: CyclePage;
  readonly file: RollImport;
}

/** What became of every line of the file: read = entering + errors + questions, and nothing is lost between them. */
export function RollReport({ cycle, file }: Props) {
  const { t } = useRoomVisit();
  const [asked] = useSearchParams();
  const shown = verdicts.find((verdict) => verdict === asked.get('show')) ?? firstVerdict(file);
  const { read, accepted, questions, errors, entering } = file;
  return (
    <>
      <RollNext cycle={cycle} file={file} />
      <Counts
        counts={[
          { key: 'read', value: t.format.number(read), label: t('voting.roll.count.read') },
          { key: 'entering', value: t.format.number(entering), label: t('voting.roll.count.entering') },
          { key: 'questions', value: t.format.number(questions), label: t('voting.roll.count.questions') },
          { key: 'errors', value: t.format.number(errors), label: t('voting.roll.count.errors') },
        ]}
      />
      <p className="small muted">{t('voting.roll.sum', { read, accepted, questions, errors })}</p>
      <VerdictTabs shown={shown} file={file} />
      <RollLines key={shown} cycle={cycle} file={file} verdict={shown} />
      <WhoDoesWhat file={file} />
    </>
  );
}

function VerdictTabs({ shown, file }: { readonly shown: RollLine['verdict']; readonly file: RollImport }) {
  const { t, language, village } = useRoomVisit();
  const { pathname, search } = useLocation();
  const counts = { question: file.questions, error: file.errors, accepted: file.accepted };
  const tabs = (['question', 'error', 'accepted'] as const).map((verdict) => {
    const query = new URLSearchParams(search);
    query.set('show', verdict);
    return {
      href: `/${language}/${village.slug}${pathname}?${query}`,
      label: t(`voting.roll.show.${verdict}`),
      count: t.format.number(counts[verdict]),
      current: verdict === shown,
    };
  });
  return <Tabs label={t('voting.roll.shown')} tabs={tabs} />;
}

function WhoDoesWhat({ file }: { readonly file: RollImport }) {
  const { t } = useRoomVisit();
  return (
    <section className="card">
      <h2>{t('voting.roll.who')}</h2>
      <SummaryList
        rows={[
          {
            key: 'import',
            term: t('voting.roll.who.import'),
            value: t('voting.roll.file', { name: file.fileName, by: file.importedBy, at: file.importedAt }),
          },
          { key: 'confirm', term: t('voting.roll.who.confirm'), value: t('voting.roll.who.confirm.text') },
          { key: 'publish', term: t('voting.roll.who.publish'), value: t('voting.roll.who.publish.text') },
        ]}
      />
    </section>
  );
}
