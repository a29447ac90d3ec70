import { proposals } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';
import { Button, ButtonLink, Main, More, Note, PageHead, Scene, Section } from '@ortaq/ui';

import { signInFrom } from '../../platform/elsewhere.ts';
import { FormErrors } from '../../platform/form-errors.tsx';
import { villagePage, type VillageVisit } from '../../platform/page.ts';
import { draftAddress, draftLink, linkTo } from '../addresses.ts';
import type { ListedCycle } from '../list/listed.ts';
import { signInLink } from '../project/project.ts';
import { ProveResidency } from '../prove-residency.tsx';
import { cycleToPropose, type MyProposal } from './begun.ts';
import { NextStages } from './next-stages.tsx';

interface Data {
  readonly cycle: ListedCycle | undefined;
  readonly drafts: readonly MyProposal[];
}

/** What a proposal is, who may make one and what becomes of it; then one button. */
export const proposePage = villagePage<Data>({
  path: '/:village/propose',
  kind: 'document',
  section: 'projects',
  load: cycleToPropose,
  title: (_, { t }) => t('proposals.propose.title'),
  description: (_, { t }) => t('proposals.propose.lead'),
  View: ({ data, visit }) => (
    <Main wide>{data.cycle ? <Open data={data} cycle={data.cycle} visit={visit} /> : <Shut visit={visit} />}</Main>
  ),
  acts: {
    async begin(visit) {
      const { cycle } = await cycleToPropose(visit);
      if (!visit.self.person) return signInFrom(visit);
      const { id } = await visit.call(proposals.draftProposal, {
        community: visit.village.slug,
        cycle: cycle?.id ?? '',
        language: visit.language,
      });
      return draftAddress(visit, id);
    },
  },
});

function Shut({ visit }: { readonly visit: VillageVisit }) {
  const { t } = visit;
  return (
    <PageHead title={t('proposals.propose.shut.title')} lead={t('proposals.propose.shut.text')}>
      <p className="row">
        <ButtonLink href={linkTo(visit, 'projects')}>{t('nav.projects')}</ButtonLink>
      </p>
    </PageHead>
  );
}

interface OpenProps {
  readonly data: Data;
  readonly cycle: ListedCycle;
  readonly visit: VillageVisit;
}

function Open({ data, cycle, visit }: OpenProps) {
  const { t } = visit;
  const about = { year: String(cycle.fiscalYear), until: cycle.submissionClosesAt };
  return (
    <>
      <FormErrors visit={visit} fields={[]} form="begin" />
      <PageHead eyebrow={t('proposals.propose.eyebrow', about)} title={t('proposals.propose.title')} />
      <div className="side">
        <div className="stack">
          <p className="lead">{t('proposals.propose.lead')}</p>
          <Begin data={data} cycle={cycle} visit={visit} />
          <Section id="know" title={t('proposals.propose.know')}>
            <Rules cycle={cycle} visit={visit} />
            <More summary={t('proposals.propose.criteria')}>
              <ol className="bullets numbers">
                {criteria.map((code) => (
                  <li key={code}>{t(`review.rule.${code}`)}</li>
                ))}
              </ol>
            </More>
          </Section>
        </div>
        <aside className="stack">
          <div className="panel roomy stack">
            <h2 className="h3">{t('proposals.next.title')}</h2>
            <NextStages cycle={cycle} isSent={false} t={t} />
          </div>
          <div className="wide-only">
            <Scene name="green" />
          </div>
          <p className="small muted">{t('proposals.propose.paper')}</p>
        </aside>
      </div>
    </>
  );
}

/** In the order of their numbers, which a refusal names. */
// prettier-ignore
const criteria = [
  'common-use', 'place-ours', 'whole', 'within-limits', 'cost-founded', 'one-year', 'not-duplicate', 'lawful',
] as const;

/** The one button, or what has to be done before it. */
function Begin({ data: { drafts }, cycle, visit }: OpenProps) {
  const { t, self } = visit;
  if (!self.person)
    return (
      <div className="stack tight">
        <p>
          <ButtonLink href={signInLink(visit)} size="l">
            {t('proposals.propose.signIn')}
          </ButtonLink>
        </p>
        <p className="small muted">{t('proposals.propose.signIn.note')}</p>
      </div>
    );
  if (!mayDo('proposal:draft', self.standings, cycle.phase)) return <ProveResidency visit={visit} />;
  return (
    <div className="stack" id="begin">
      {drafts.length > 0 && (
        <Note title={t('proposals.propose.unfinished')}>
          <ul className="stack tight">
            {drafts.map(({ id, title }) => (
              <li key={id}>
                <a href={draftLink(visit, id)}>{title || t('proposals.me.untitled')}</a>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <form method="post">
        <input type="hidden" name="act" value="begin" />
        <Button type="submit" size="l" kind={drafts.length > 0 ? 'second' : 'main'}>
          {t(drafts.length > 0 ? 'proposals.propose.another' : 'proposals.propose.begin')}
        </Button>
      </form>
    </div>
  );
}

function Rules({ cycle: { rules }, visit: { t } }: Pick<OpenProps, 'cycle' | 'visit'>) {
  const { proposers, projectCost } = rules;
  return (
    <ul className="bullets measure">
      <li>{t('proposals.propose.rule.who', { age: proposers.minimumAge })}</li>
      <li>{t('proposals.propose.rule.many', { count: proposers.mostProposals })}</li>
      <li>{t('proposals.cost.lead', projectCost)}</li>
      <li>{t('proposals.propose.rule.estimate')}</li>
      <li>{t('proposals.propose.rule.public')}</li>
    </ul>
  );
}
