import { voting } from '@ortaq/contract';
import { Button, Table } from '@ortaq/ui';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { Shortcuts } from '../../platform/shortcuts.tsx';
import { useAct } from '../../platform/use-act.ts';
import { type Decide, RollDecision } from './roll-decision.tsx';
import { RollFaults } from './roll-faults.tsx';
import type { RollImport, RollLine } from './roll-state.ts';
import { useRollKeys } from './use-roll-keys.ts';
import { useRollLines } from './use-roll-lines.ts';

interface Props {
  readonly cycle: CyclePage;
  readonly file: RollImport;
  readonly verdict: RollLine['verdict'];
}

/** The lines of one kind, each with everything that is wrong with it and what to do about it. */
export function RollLines({ cycle, file, verdict }: Props) {
  const { t, village } = useRoomVisit();
  const { lines, error, more, fetchNextPage, isFetching } = useRollLines({ cycle: cycle.id, file, verdict });
  const act = useAct(voting.decideRollLines);
  const decide: Decide = (numbers, decision) =>
    act.mutate({ community: village.slug, cycle: cycle.id, rollImport: file.id, lines: [...numbers], decision });
  const mayDecide = verdict === 'question' && file.status === 'waiting' && cycle.abilities.includes('roll:import');
  useRollKeys(mayDecide ? decide : null);
  if (!lines) return <Refusal error={error} />;
  if (lines.length === 0) return <p className="muted">{t('voting.roll.lines.none')}</p>;
  return (
    <>
      {mayDecide && <Bulk lines={lines} decide={decide} isBusy={act.isPending} />}
      <Refusal error={act.error} />
      <LineTable lines={lines} verdict={verdict} decide={mayDecide ? decide : null} />
      {more && (
        <Button kind="second" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {t('voting.roll.lines.more')}
        </Button>
      )}
      {mayDecide && (
        <Shortcuts
          hints={[
            { keys: ['N'], word: t('voting.roll.keys.next') },
            { keys: ['Y'], word: t('voting.roll.decision.keep') },
            { keys: ['D'], word: t('voting.roll.decision.leave') },
          ]}
        />
      )}
    </>
  );
}

interface BulkProps {
  readonly lines: readonly RollLine[];
  readonly decide: Decide;
  readonly isBusy: boolean;
}

/** One answer to every open question on the screen. */
function Bulk({ lines, decide, isBusy }: BulkProps) {
  const { t } = useRoomVisit();
  const open = lines.filter(({ decision }) => decision === null).map(({ line }) => line);
  if (open.length < 2) return null;
  return (
    <div className="row">
      <span>{t('voting.roll.bulk', { count: open.length })}</span>
      {(['keep', 'leave'] as const).map((decision) => (
        <Button key={decision} kind="second" size="s" disabled={isBusy} onClick={() => decide(open, decision)}>
          {t(`voting.roll.decision.${decision}`)}
        </Button>
      ))}
    </div>
  );
}

interface TableProps {
  readonly lines: readonly RollLine[];
  readonly verdict: RollLine['verdict'];
  readonly decide: Decide | null;
}

function LineTable({ lines, verdict, decide }: TableProps) {
  const { t, language } = useRoomVisit();
  const hasFaults = verdict !== 'accepted';
  const hasDecision = verdict === 'question';
  return (
    <Table
      stacked
      caption={t(`voting.roll.show.${verdict}`)}
      captionHidden
      columns={[
        { key: 'line', head: t('voting.roll.line'), numeric: true },
        { key: 'name', head: t('voting.roll.column.name') },
        { key: 'iin', head: t('voting.roll.column.iin') },
        { key: 'settlement', head: t('voting.roll.column.settlement') },
        ...(hasFaults ? [{ key: 'faults', head: t('voting.roll.what') }] : []),
        ...(hasDecision ? [{ key: 'decision', head: t('voting.roll.decision') }] : []),
      ]}
      rows={lines.map((line) => ({
        key: String(line.line),
        look: line.decision === 'leave' ? 'quiet' : undefined,
        cells: [
          String(line.line),
          line.name || t('value.none'),
          <span key="iin" className="nowrap muted">
            {line.iinMasked}
          </span>,
          line.settlement?.[language] ?? t('value.none'),
          ...(hasFaults ? [<RollFaults key="faults" line={line} />] : []),
          ...(hasDecision ? [<RollDecision key="decision" line={line} decide={decide} />] : []),
        ],
      }))}
    />
  );
}
