import { cycles } from '@ortaq/contract';
import { presetOf } from '@ortaq/domain/cycles';
import { Counts, OfficeHead, Stages, SummaryList } from '@ortaq/ui';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { CycleNext } from './cycle-next.tsx';
import { stagesOf } from './phase-words.ts';
import type { CyclePage } from './plan-fields.ts';

/** A cycle for the office: its name and stage, the next thing to do, its calendar, its frozen rules. */
export function CycleNow({ id }: { readonly id: string }) {
  const { t, language, village } = useRoomVisit();
  const { data: cycle, error } = useRead(cycles.readCycle, { community: village.slug, cycle: id });
  if (!cycle) return <Refusal error={error} />;
  const named = { cycle: cycle.title[language] || cycle.title.kk, year: String(cycle.fiscalYear) };
  return (
    <>
      <OfficeHead title={t('cycles.room.heading', named)} note={t(`cycles.phase.${cycle.phase}`)} />
      <CycleNext cycle={cycle} />
      {cycle.counts.all > 0 && <ProposalCounts cycle={cycle} />}
      <div className="cols-2">
        <section className="stack">
          <h2>{t('cycles.room.calendar')}</h2>
          <Stages stages={stagesOf(t, cycle)} />
        </section>
        <RulesSummary cycle={cycle} />
      </div>
    </>
  );
}

function ProposalCounts({ cycle: { counts, envelope } }: { readonly cycle: CyclePage }) {
  const { t } = useRoomVisit();
  const { all, undecided, admitted, admittedCost } = counts;
  const money = (minor: string) => t.format.money(BigInt(minor));
  return (
    <Counts
      counts={[
        { key: 'all', value: t.format.number(all), label: t('cycles.room.count.all') },
        { key: 'undecided', value: t.format.number(undecided), label: t('cycles.room.count.undecided') },
        { key: 'admitted', value: t.format.number(admitted), label: t('cycles.room.count.admitted') },
        { key: 'cost', value: money(admittedCost), label: t('cycles.room.count.cost', { envelope }) },
      ]}
    />
  );
}

function RulesSummary({ cycle }: { readonly cycle: CyclePage }) {
  const { t, language, village } = useRoomVisit();
  const { rules, rulesHash, envelope } = cycle;
  const preset = presetOf(rules.count, rules.ballot.type);
  const row = (key: string, term: string, value: string) => ({ key, term, value });
  const { least, most } = rules.projectCost;
  const age = (years: number) => t('cycles.rules.age', { age: years });
  const money = (minor: string) => t.format.money(BigInt(minor));
  const rows = [
    row('envelope', t('cycles.rules.envelope'), money(envelope)),
    row('least', t('cycles.rules.least'), money(least)),
    row('most', t('cycles.rules.most'), money(most)),
    row('proposers', t('cycles.rules.proposers'), age(rules.proposers.minimumAge)),
    row('voters', t('cycles.rules.voters'), age(rules.voters.minimumAge)),
    row('count', t('cycles.rules.count'), preset ? t(`cycles.plan.count.${preset}`) : t('cycles.plan.own')),
  ];
  return (
    <section className="card stack">
      <h2>{t('cycles.room.summary')}</h2>
      <SummaryList rows={rows} />
      {rulesHash && (
        <p className="small">
          {t('cycles.rules.seal')} <span className="seal">{rulesHash}</span>
        </p>
      )}
      <a href={`/${language}/${village.slug}/rules?cycle=${cycle.mark}`}>{t('cycles.room.to.rules')}</a>
    </section>
  );
}
