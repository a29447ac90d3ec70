import { publishedRule } from '@ortaq/domain/tally';
import { SMALLEST_GROUP } from '@ortaq/domain/voting';
import { Chip, FileField, More, Note, QuietLine } from '@ortaq/ui';
import type { Rule } from '@ortaq/tally';
import { speak } from '@ortaq/words';
import { useState } from 'react';

import { Bench } from './bench.tsx';
import type { ElectionRead } from './election-read.ts';
import { FileProblems } from './file-problems.tsx';
import type { LabData, LabSay } from './lab-data.ts';
import { type Opened, type Source, useSource } from './use-source.ts';

interface Props {
  readonly data: LabData;
  readonly t: LabSay;
}

/** The vote that is counted, and the bench on which two rules count it. */
export function Lab({ data, t }: Props) {
  const [own, setOwn] = useState<File | null>(null);
  const source = own ?? data.cycle?.address ?? null;
  const opened = useSource(source);
  return (
    <div className="stack">
      <Cycles data={data} isOpen={own === null} t={t} />
      {data.isFew && <Note>{t('tally.bundle.few', { least: SMALLEST_GROUP })}</Note>}
      <div className="stack needs-script">
        <More summary={t('tally.lab.file.open')} open={data.cycle === null}>
          <FileField
            id="file"
            name="file"
            accept=".pb,.csv,.txt"
            label={t('tally.lab.file')}
            hint={t('tally.lab.file.hint')}
            onChange={({ target }) => setOwn(target.files?.[0] ?? null)}
          />
        </More>
        <Read opened={opened} source={source} data={own ? { ...data, cycle: null } : data} t={t} />
      </div>
    </div>
  );
}

/** The counted votes of the village; none is here while a file of the reader's own is open. */
function Cycles({ data: { cycles, cycle, root }, isOpen, t }: Props & { readonly isOpen: boolean }) {
  if (cycles.length === 0) return <Note>{t('tally.lab.nothing')}</Note>;
  return (
    <nav className="row" aria-label={t('tally.lab.source')}>
      {cycles.map(({ mark, title }) => (
        <Chip key={mark} href={`${root}/lab?cycle=${mark}`} label={title} current={isOpen && mark === cycle?.mark} />
      ))}
    </nav>
  );
}

interface ReadProps extends Props {
  readonly source: Source | null;
  readonly opened: ReturnType<typeof useSource>;
}

function Read({ opened, source, data, t }: ReadProps) {
  if (opened === null || source === null) return null;
  if (opened === 'unreachable') return <Note tone="warn" role="alert" title={t('tally.lab.unreachable')} />;
  if (opened === 'reading') return <QuietLine icon="clock">{t('tally.lab.reading')}</QuietLine>;
  const { election, problems } = opened;
  if (!election) return <FileProblems problems={problems} isBroken t={t} />;
  return (
    <>
      <OnBench key={keyOf(source)} opened={opened} election={election} data={data} />
      {!data.cycle && problems.length > 0 && <FileProblems problems={problems} t={t} />}
    </>
  );
}

const keyOf = (source: Source): string =>
  typeof source === 'string' ? source : `${source.name} ${source.lastModified}`;

interface OnBenchProps {
  readonly opened: Opened;
  readonly election: ElectionRead;
  readonly data: LabData;
}

/** In the money of the file. */
function OnBench({ opened: { bytes }, election, data }: OnBenchProps) {
  const currency = election.currency ?? data.place.currency;
  const t: LabSay = speak(data.words, data.language, { ...data.place, currency });
  const official = data.cycle ? (data.cycle.rule as unknown as Rule) : ruleOfFile(election);
  return <Bench election={election} file={bytes} official={official} data={data} t={t} />;
}

/** The rule that a published file names, where it can be counted. */
const ruleOfFile = ({ rule: name, threshold, voteType }: ElectionRead): Rule | undefined =>
  publishedRule({ name, threshold, ballots: voteType });
