import { Table } from '@ortaq/ui';

import type { Say } from '@ortaq/words';

import type { Minutes } from './session.ts';

interface Props {
  readonly result: Pick<Minutes['result'], 'projects' | 'total' | 'envelope'>;
  readonly t: Say;
}

/** The winners of the certified count with what each takes, and the sum below. */
export function ProjectTable({ result: { projects, total }, t }: Props) {
  return (
    <Table
      caption={t('council.minutes.projects')}
      captionHidden
      columns={[
        { key: 'title', head: t('council.minutes.project.title') },
        { key: 'cost', head: t('council.minutes.project.cost'), numeric: true },
      ]}
      rows={projects.map(({ number, title, cost }) => ({
        key: String(number),
        cells: [`№${number} ${title}`, t.format.money(BigInt(cost))],
      }))}
      total={[t('council.minutes.project.total', { count: projects.length }), t.format.money(BigInt(total))]}
    />
  );
}

/** What the money of the cycle leaves. */
export const leftWords = (t: Say, { envelope, total }: Props['result']): string =>
  t('council.minutes.money', { envelope, left: BigInt(envelope) - BigInt(total) });
