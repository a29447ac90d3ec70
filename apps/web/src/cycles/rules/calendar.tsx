import type { Phase } from '@ortaq/domain/cycles';
import { NowTag, Section, SummaryList } from '@ortaq/ui';
import { zoneName } from '@ortaq/words';
import type { ReactNode } from 'react';

import type { VillageVisit } from '../../platform/page.ts';
import { stagesOf } from '../phase-words.ts';
import type { Told } from './rules.ts';

/** The hours between which a stage lies; those that people end have none beforehand. */
const hours = ({ cycle }: Told): Partial<Record<Phase, readonly [string, string]>> => ({
  submission: [cycle.submissionOpensAt, cycle.submissionClosesAt],
  review: [cycle.submissionClosesAt, cycle.votingOpensAt],
  voting: [cycle.votingOpensAt, cycle.votingClosesAt],
});

/** What the page says of a stage: its hours, or when it began, or what it waits for. */
function whenOf(phase: string, told: Told, { t }: VillageVisit): ReactNode {
  const at = (hour: string) => `${t.format.date(hour)}, ${t.format.time(hour)}`;
  const [from, to] = hours(told)[phase as Phase] ?? [];
  if (from && to)
    return (
      <>
        {at(from)} –<br />
        {at(to)}
      </>
    );
  const began = told.stages.find((stage) => stage.phase === phase)?.beganAt;
  return began ? t('cycles.rules.began', { at: at(began) }) : t('cycles.rules.after');
}

interface Row {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
}

/** The hour at which the roll closes, before the vote. */
function withRoll({ cycle: { rollFreezesAt } }: Told, { t }: VillageVisit, rows: readonly Row[]): Row[] {
  if (rollFreezesAt === null) return [...rows];
  const value = `${t.format.date(rollFreezesAt)}, ${t.format.time(rollFreezesAt)}`;
  const vote = rows.findIndex(({ key }) => key === 'voting');
  return rows.toSpliced(vote, 0, { key: 'roll', term: t('cycles.rules.rollFreezes'), value });
}

/** When each stage is, by the clock of the village. */
export function Calendar({ told, visit }: { readonly told: Told; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  return (
    <Section
      id="calendar"
      title={t('cycles.rules.calendar')}
      aside={t('cycles.rules.clock', { zone: zoneName(village.timeZone, language) })}
    >
      <SummaryList
        rows={withRoll(
          told,
          visit,
          stagesOf(t, told.cycle).map(({ key, name, state, stateWord }) => ({
            key,
            term: name,
            value: (
              <>
                {whenOf(key, told, visit)} {state === 'now' && <NowTag>{stateWord}</NowTag>}
              </>
            ),
          })),
        )}
      />
    </Section>
  );
}
