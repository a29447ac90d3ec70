import { Button, More, Note } from '@ortaq/ui';
import type { Rule } from '@ortaq/tally';

import { shareOf } from '../counting/count-task.ts';
import type { Choice, Side } from './choice.ts';
import type { Compared } from './compared.ts';
import type { ElectionRead } from './election-read.ts';
import type { LabSay } from './lab-data.ts';
import { Outcome } from './outcome.tsx';
import { RuleFields } from './rule-fields.tsx';
import type { Ground } from './rules.ts';
import type { Counting } from './use-count.ts';

interface Props {
  readonly side: Side;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly hasOfficial: boolean;
  readonly rule: Rule;
  readonly count: Counting;
  readonly ground: Ground;
  readonly election: ElectionRead;
  readonly compared: Compared | null;
  readonly named: (key: string) => string;
  readonly t: LabSay;
}

/** One rule: how it is chosen, how far its count is, what it comes to. */
export function RuleCard(props: Props) {
  const { side, rule, count, election, compared, named, t } = props;
  return (
    <section className={`card roomy rule-card${side === 'a' ? ' is-base' : ''}`} aria-labelledby={`side-${side}`}>
      <div className="ends">
        <h2 id={`side-${side}`}>{t(`tally.lab.side.${side}`)}</h2>
        {side === 'a' && <span className="small muted">{t('tally.lab.base')}</span>}
      </div>
      <RuleFields {...props} />
      <div className="stack">
        <Progress count={count} t={t} />
        {count.result && (
          <div className="outcome stack" aria-busy={count.state === 'running'}>
            <Outcome {...{ side, election, compared, named, t }} result={count.result} />
            <More summary={t('tally.lab.exact')}>
              <pre className="seal">{JSON.stringify(rule, null, 2)}</pre>
            </More>
          </div>
        )}
      </div>
    </section>
  );
}

interface ProgressProps {
  readonly count: Counting;
  readonly t: LabSay;
}

/** A short count after another shows nothing; a long one its bar. The one button stays where it is, so that the keyboard does too. */
function Progress({ count, t }: ProgressProps) {
  const { state, progress, result } = count;
  const isRunning = state === 'running';
  if (state === 'done' || (isRunning && !progress && result)) return null;
  return (
    <div className="running tight">
      {isRunning ? <Bar count={count} t={t} /> : <BrokenOff count={count} t={t} />}
      <Button kind="second" onClick={isRunning ? count.cancel : count.again}>
        {t(isRunning ? 'tally.recount.cancel' : 'tally.recount.again')}
      </Button>
    </div>
  );
}

const Bar = ({ count: { progress }, t }: ProgressProps) => (
  <>
    <p>{t('tally.recount.passes', { passes: progress?.passes ?? 0 })}</p>
    <progress aria-label={t('tally.recount.progress')} value={progress ? shareOf(progress) : undefined} />
  </>
);

const BrokenOff = ({ count: { state }, t }: ProgressProps) => (
  <Note tone={state === 'failed' ? 'warn' : undefined} role="status">
    {t(state === 'failed' ? 'tally.lab.failed' : 'tally.lab.stopped')}
  </Note>
);
