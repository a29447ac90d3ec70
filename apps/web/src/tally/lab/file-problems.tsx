import { More, Note, Table } from '@ortaq/ui';
import type { Problem } from '@ortaq/tally';

import type { LabSay } from './lab-data.ts';

interface Props {
  readonly problems: readonly Problem[];
  /** Nothing could be read of the file. */
  readonly isBroken?: boolean;
  readonly t: LabSay;
}

/** More than these are not read by anybody. */
const MOST = 50;

/** What the checker finds, in words, with the line and what stands there. */
export function FileProblems({ problems, isBroken = false, t }: Props) {
  const table = (
    <ProblemTable problems={isBroken ? problems.filter(({ level }) => level === 'error') : problems} t={t} />
  );
  if (!isBroken) return <More summary={t('tally.lab.warnings', { count: problems.length })}>{table}</More>;
  return (
    <>
      <Note tone="bad" role="alert" title={t('tally.lab.broken')} />
      {table}
    </>
  );
}

const ProblemTable = ({ problems, t }: Pick<Props, 'problems' | 't'>) => (
  <Table
    caption={t('tally.lab.problem')}
    captionHidden
    stacked
    columns={[
      { key: 'line', head: t('tally.lab.line') },
      { key: 'problem', head: t('tally.lab.problem') },
      { key: 'found', head: t('tally.lab.found') },
    ]}
    rows={problems.slice(0, MOST).map(({ line, rule, what }, at) => ({
      key: String(at),
      cells: [line > 0 ? `${t('tally.lab.line')} ${line}` : '–', t.reason(rule), what],
    }))}
  />
);
