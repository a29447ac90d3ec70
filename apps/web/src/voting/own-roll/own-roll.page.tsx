import { voting } from '@ortaq/contract';
import { ErrorSummary, Main } from '@ortaq/ui';

import { cycleAsked } from '../../cycles/cycle-asked.ts';
import { textOf } from '../../platform/form.ts';
import { villagePage } from '../../platform/page.ts';
import { ComingRoll } from './coming-roll.tsx';
import { ObjectionForm, OwnObjections } from './objection-form.tsx';
import { OwnPlace } from './own-place.tsx';
import { type ComingRollData, objectionWrongs, type OwnRollData, type OwnRollProps } from './own-roll.ts';
import { RollFacts } from './roll-facts.tsx';

/** Whether one is on the roll of voters: each sees their own place and nobody else’s, and says what is wrong. */
export const ownRollPage = villagePage<OwnRollData | ComingRollData | null>({
  path: '/:village/vote/roll',
  kind: 'document',
  section: 'vote',

  async load(visit) {
    const { cycle } = await cycleAsked(visit);
    if (!cycle) return null;
    const of = { community: visit.village.slug, cycle: cycle.id };
    const [{ roll }, own] = await Promise.all([visit.call(voting.readRoll, of), visit.call(voting.readOwnRoll, of)]);
    if (!roll) return { cycle, own, roll };
    return { cycle, own, roll, history: await visit.call(voting.readRollHistory, of) };
  },

  title: (_, { t }) => t('voting.own.short'),
  View: ({ data, visit }) => (
    <Main>
      <Wrongs visit={visit} />
      {data && !data.roll ? <ComingRoll data={data} visit={visit} /> : <OwnPlace data={data} visit={visit} />}
      {data?.roll && (
        <>
          <OwnObjections data={data} visit={visit} />
          <ObjectionForm data={data} visit={visit} />
          <RollFacts data={data} visit={visit} />
        </>
      )}
    </Main>
  ),

  acts: {
    async object(visit, form) {
      const { cycle } = await cycleAsked(visit);
      const of = { community: visit.village.slug, cycle: cycle!.id };
      const said = { kind: textOf(form, 'kind') as 'missing', text: textOf(form, 'text') };
      await visit.call(voting.objectToRoll, { ...of, ...said });
      return `/${visit.village.slug}/vote/roll?cycle=${cycle!.mark}`;
    },
  },
});

function Wrongs({ visit }: Pick<OwnRollProps, 'visit'>) {
  const errors = Object.entries(objectionWrongs(visit)).map(([field, text]) => ({ href: `#${field}`, text }));
  return errors.length > 0 && <ErrorSummary title={visit.t('form.errors')} errors={errors} />;
}
