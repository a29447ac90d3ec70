import { HashPath, type HashStep, More, Section, Status, Table } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { isProved, type Proven } from './log.ts';
import { beginningOf, inGroups } from './seal-words.ts';

interface Props {
  readonly proven: Proven;
  readonly visit: VillageVisit;
}

/** The way from the seal of the entry to the root: in a picture, and step by step. */
export function ProofPath({ proven, visit }: Props) {
  const { t } = visit;
  const { joinings, size } = proven;
  return (
    <Section id="proof" title={t('audit.entry.proof')}>
      <div className="stack">
        <ProofMark proven={proven} visit={visit} />
        <p>
          {joinings.length === 0
            ? t('audit.entry.proof.alone')
            : t('audit.entry.proof.text', { count: joinings.length, size })}
        </p>
        <HashPath label={t('audit.entry.path')} join={t('audit.entry.path.join')} steps={stepsOf(proven, visit)} />
        {joinings.length > 0 && (
          <More summary={t('audit.entry.steps')}>
            <Joinings proven={proven} visit={visit} />
          </More>
        )}
      </div>
    </Section>
  );
}

function ProofMark({ proven, visit: { t } }: Props) {
  return isProved(proven) ? (
    <Status icon="check" tone="good">
      {t('audit.entry.proved')}
    </Status>
  ) : (
    <Status icon="cross" tone="bad">
      {t('audit.entry.unproved')}
    </Status>
  );
}

const short = (hash: string): string => inGroups(beginningOf(hash));

/** The entry, its first joining, how many there are between, and the root. */
function stepsOf({ seq, leaf, joinings, root }: Proven, { t }: VillageVisit): HashStep[] {
  const between = joinings.length - 2;
  const step = (number: number, hash: string): HashStep => ({
    key: String(number),
    label: t('audit.entry.path.step', { step: number }),
    hash: short(hash),
  });
  return [
    { key: 'entry', label: t('audit.entry.path.entry', { seq }), hash: short(leaf) },
    ...joinings.slice(0, joinings.length > 1 ? 1 : 0).map(({ hash }) => step(1, hash)),
    ...(between > 0
      ? [{ key: 'more', label: t('audit.entry.path.more', { count: between }), hash: '…', look: 'cut' as const }]
      : []),
    ...(joinings.length > 0
      ? [{ key: 'root', label: t('audit.entry.path.root'), hash: short(root), look: 'end' as const }]
      : []),
  ];
}

function Joinings({ proven: { joinings }, visit: { t } }: Props) {
  return (
    <Table
      caption={t('audit.entry.steps')}
      captionHidden
      stacked
      columns={[
        { key: 'step', head: t('audit.entry.step') },
        { key: 'side', head: t('audit.entry.side') },
        { key: 'beside', head: t('audit.entry.beside') },
        { key: 'hash', head: t('audit.entry.hash') },
      ]}
      rows={joinings.map(({ isLeft, beside, hash }, at) => ({
        key: String(at),
        cells: [
          at + 1,
          t(isLeft ? 'audit.entry.side.left' : 'audit.entry.side.right'),
          <span key="beside" className="seal">
            {inGroups(beside)}
          </span>,
          <span key="hash" className="seal">
            {inGroups(hash)}
          </span>,
        ],
      }))}
    />
  );
}
