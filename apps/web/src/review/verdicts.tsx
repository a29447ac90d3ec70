import { Button, SectionHead } from '@ortaq/ui';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useKeys } from '../platform/use-keys.ts';
import { keyOfVerdict, mainVerdicts, obstaclesOf, otherVerdicts, type Verdict, type VerdictProps } from './verdict.ts';
import { verdictForms } from './verdict-forms.tsx';

type Props = Omit<VerdictProps, 'onCancel'>;

/** The decisions: those that are open now, and why the others are not; the chosen one asks for what it needs. */
export function Verdicts(props: Props) {
  const { status } = props.judged;
  if (status !== 'submitted' && status !== 'returned') return null;
  return <VerdictBar {...props} />;
}

function VerdictBar(props: Props) {
  const { t } = useRoomVisit();
  const [chosen, choose] = useState<Verdict | null>(null);
  const [now] = useState(() => new Date());
  const { judged } = props;
  const states = mainVerdicts.map((verdict) => ({ verdict, obstacles: obstaclesOf(verdict, props, now) }));
  const first = states.find(({ obstacles }) => obstacles.length === 0);
  useKeys(
    Object.fromEntries(
      states
        .filter(({ obstacles }) => obstacles.length === 0)
        .map(({ verdict }) => [`Key${keyOfVerdict[verdict]}`, () => choose(verdict)]),
    ),
  );
  const Form = chosen && verdictForms[chosen];
  const whys = whysOf(states.flatMap(({ obstacles }) => obstacles));
  return (
    <div className={Form ? 'pane' : 'pane pane-acts'}>
      <SectionHead title={t('review.verdict')} />
      <div className="row">
        {states.map(({ verdict, obstacles }) => (
          <Button
            key={verdict}
            kind={verdict === first?.verdict && !Form ? 'main' : 'second'}
            keyHint={keyOfVerdict[verdict]}
            aria-pressed={verdict === chosen}
            aria-disabled={obstacles.length > 0 || undefined}
            aria-describedby={obstacles.length > 0 ? 'verdict-why' : undefined}
            onClick={() => obstacles.length === 0 && choose(verdict)}
          >
            {t(`review.verdict.${verdict}`)}
          </Button>
        ))}
      </div>
      {whys.length > 0 && (
        <p className="small muted" id="verdict-why">
          {whys.map((code) => t.reason(code, factsFor(judged))).join(' ')}
        </p>
      )}
      {judged.status === 'submitted' && <Others chosen={chosen} choose={choose} />}
      {Form && <Form key={chosen} {...props} onCancel={() => choose(null)} />}
    </div>
  );
}

/** Each reason once; that nothing has failed bars a refusal as it bars a return. */
const whysOf = (obstacles: readonly string[]): readonly string[] =>
  [...new Set(obstacles)].filter(
    (code) => code !== 'review/criterion-not-failed' || !obstacles.includes('review/nothing-failed'),
  );

/** What the words of an obstacle need. */
const factsFor = ({ limits, respondBy }: Props['judged']): Record<string, string> => ({
  ...limits,
  ...(respondBy !== null && { respondBy }),
});

interface OthersProps {
  readonly chosen: Verdict | null;
  readonly choose: (verdict: Verdict) => void;
}

function Others({ chosen, choose }: OthersProps) {
  const { t } = useRoomVisit();
  return (
    <div className="row">
      {otherVerdicts.map((verdict) => (
        <Button key={verdict} kind="quiet" size="s" aria-pressed={verdict === chosen} onClick={() => choose(verdict)}>
          {t(`review.verdict.${verdict}`)}
        </Button>
      ))}
    </div>
  );
}
