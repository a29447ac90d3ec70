import { Section, Status, Table } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import type { Check, CheckSheet } from './audited.ts';
import { foundWords } from './found-words.ts';
import { proofOf, proofPath } from './proof-link.ts';

const signs = {
  pass: { icon: 'check', tone: 'good' },
  fail: { icon: 'cross', tone: 'bad' },
  incomplete: { icon: 'minus', tone: 'quiet' },
} as const;

const looks = { pass: undefined, fail: 'bad', incomplete: 'quiet' } as const;

interface Props {
  readonly sheet: CheckSheet;
  readonly cycle: CycleCard;
}

/** What was checked, how it came out, and by which numbers. */
export function CheckTable({ sheet, cycle }: Props) {
  const { t } = useRoomVisit();
  const row = useRow(cycle);
  return (
    <Section id="checks" title={t('audit.checks')} aside={t('audit.checks.note', { at: sheet.at })}>
      <Table
        caption={t('audit.checks')}
        captionHidden
        stacked
        columns={[
          { key: 'what', head: t('audit.checks.what') },
          { key: 'result', head: t('audit.checks.result') },
          { key: 'numbers', head: t('audit.checks.numbers') },
          { key: 'proof', head: t('audit.checks.proof') },
        ]}
        rows={sheet.checks.map(row)}
      />
    </Section>
  );
}

function useRow(cycle: CycleCard) {
  const { t, language, village } = useRoomVisit();
  return ({ code, state, found }: Check) => ({
    key: code,
    look: looks[state],
    cells: [
      t(`audit.check.${code}`),
      <span key="state" className="nowrap">
        <Status {...signs[state]}>{t(`audit.check.${state}`)}</Status>
      </span>,
      Object.keys(found).length > 0 ? foundWords(t, `audit.check.${code}.found`, found) : '—',
      <a key="proof" href={`/${language}/${village.slug}/${proofPath(code, cycle)}`}>
        {t(`audit.proof.${proofOf(code)}`)}
      </a>,
    ],
  });
}
