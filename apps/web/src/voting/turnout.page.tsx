import { type OutputOf, voting } from '@ortaq/contract';
import { BarList, Crowd, EmptyState, Main, PageHead, Section } from '@ortaq/ui';

import { cycleAsked } from '../cycles/cycle-asked.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { IssuedBy } from './issued-by.tsx';
import type { Tokens } from './poll.ts';

type Turnout = OutputOf<typeof voting.readTurnout>;

interface Data {
  readonly turnout: Turnout;
  readonly tokens: Tokens;
  readonly isOver: boolean;
}

/** How many took part, by day and by village; of the projects nothing. */
export const turnoutPage = villagePage<Data | null>({
  path: '/:village/vote/turnout',
  kind: 'document',
  section: 'vote',

  async load(visit) {
    const { cycle } = await cycleAsked(visit);
    if (!cycle) return null;
    const of = { community: visit.village.slug, cycle: cycle.id };
    const [turnout, tokens] = await Promise.all([visit.call(voting.readTurnout, of), visit.call(voting.readPoll, of)]);
    return turnout.voters > 0 ? { turnout, tokens, isOver: cycle.phase !== 'voting' } : null;
  },

  title: (_, { t }) => t('voting.turnout.short'),
  View: ({ data, visit }) => (
    <Main>
      {data ? (
        <Shown {...data} visit={visit} />
      ) : (
        <EmptyState level={1} drawing="meeting" title={visit.t('voting.turnout.title.none')}>
          <p>{visit.t('voting.turnout.noRoll')}</p>
        </EmptyState>
      )}
    </Main>
  ),
});

/** Of a hundred people on the roll; a single voter of many is told as one and not as none. */
export function ofHundred({ voters, voted }: Pick<Turnout, 'voters' | 'voted'>): number {
  if (voted === 0 || voters === 0) return 0;
  return Math.max(1, Math.round((voted * 100) / voters));
}

interface Props extends Data {
  readonly visit: VillageVisit;
}

function Shown({ turnout, tokens, isOver, visit }: Props) {
  const { t } = visit;
  const { voters, voted, early, days } = turnout;
  const count = ofHundred(turnout);
  const title = voted === 0 ? t('voting.turnout.title.none') : t('voting.turnout.title', { count });
  return (
    <>
      <PageHead
        title={title}
        lead={t(isOver ? 'voting.turnout.lead.over' : 'voting.turnout.lead', { voters, voted })}
      />
      <Crowd label={title} people={count} />
      <p className="small muted">{t('voting.turnout.crowd')}</p>
      {early > 0 && <p>{t('voting.early.counted', { count: early })}</p>}
      {days.length > 0 && (
        <Section id="days" title={t('voting.turnout.days')}>
          <BarList
            bars={days.map((day) => ({
              key: day.on,
              label: t.format.dayMonth(day.on),
              value: t('unit.people', { count: day.voted }),
              size: day.voted,
            }))}
            whole={Math.max(...days.map((day) => day.voted))}
          />
        </Section>
      )}
      <Places turnout={turnout} visit={visit} />
      <IssuedBy tokens={tokens} visit={visit} />
    </>
  );
}

function Places({ turnout: { settlements }, visit: { t, language } }: Pick<Props, 'turnout' | 'visit'>) {
  if (settlements.length === 0) return null;
  return (
    <Section id="places" title={t('voting.turnout.places')}>
      <div className="stack">
        <BarList
          bars={settlements.map(({ settlement, voters, voted }) => ({
            key: settlement?.kk ?? 'rest',
            label: settlement?.[language] ?? t('voting.turnout.places.rest'),
            value: t('voting.turnout.of', { voted, voters }),
            size: Math.round((voted * 100) / voters),
          }))}
          whole={100}
        />
        {settlements.some(({ settlement }) => settlement === null) && (
          <p className="small muted">{t('voting.turnout.places.note')}</p>
        )}
      </div>
    </Section>
  );
}
