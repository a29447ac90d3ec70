import { Button, ButtonLink, SummaryList } from '@ortaq/ui';
import type { ReactNode } from 'react';

import { linkTo } from '../addresses.ts';
import { costWords } from '../cost-words.ts';
import { StatusWord } from '../status-word.tsx';
import { offerOf, type ProjectProps, signInLink } from './project.ts';

interface SideProps extends ProjectProps {
  /** Once it is counted, how it came out says more than where it stood. */
  readonly isCounted?: boolean;
  readonly children?: ReactNode;
}

/** What it costs, who stands behind it, where it stands. `children`: what became of it after the vote. */
export function ProjectSide({ data, visit, isCounted = false, children }: SideProps) {
  const { t } = visit;
  const { project } = data;
  return (
    <>
      <div className="card roomy stack">
        <div>
          <p className="muted">{t('proposals.page.cost')}</p>
          <p className="figure-amount">{costWords(t, project.cost)}</p>
        </div>
        {children}
        {project.cycle.phase === 'voting' && project.status === 'admitted' && (
          <ButtonLink href={linkTo(visit, 'vote')} icon="ballot" size="l" block>
            {t('nav.vote')}
          </ButtonLink>
        )}
        <Support data={data} visit={visit} />
      </div>
      <Facts data={data} visit={visit} isCounted={isCounted} />
    </>
  );
}

/** Standing behind a proposal is no vote; it shows the office what people want. */
function Support({ data: { project }, visit }: ProjectProps) {
  const { t } = visit;
  const offer = project.mine.isAuthor ? 'closed' : offerOf('proposal:support', project, visit);
  if (project.supporters === 0 && offer === 'closed') return null;
  return (
    <div className="stack tight" id="support">
      <p>
        {project.supporters > 0
          ? t('proposals.support.count', { count: project.supporters })
          : t('proposals.support.none')}
      </p>
      {offer === 'open' && <SupportForm supports={project.mine.supports} t={t} />}
      {offer === 'sign-in' && (
        <ButtonLink href={signInLink(visit)} kind="second" block>
          {t('proposals.support.signIn')}
        </ButtonLink>
      )}
      {offer === 'residents' && <p className="small muted">{t('proposals.support.residents')}</p>}
    </div>
  );
}

function SupportForm({ supports, t }: { readonly supports: boolean; readonly t: ProjectProps['visit']['t'] }) {
  return (
    <form method="post" className="stack tight">
      <input type="hidden" name="act" value={supports ? 'leave' : 'support'} />
      <Button type="submit" kind="second" block icon={supports ? undefined : 'check'}>
        {t(supports ? 'proposals.support.end' : 'proposals.support.act')}
      </Button>
      <p className="small muted">{t(supports ? 'proposals.support.mine' : 'proposals.support.note')}</p>
    </form>
  );
}

function Facts({ data: { project }, visit: { t }, isCounted }: SideProps) {
  const shown = (name: string) => name || t('proposals.author.resident');
  const isKnown = project.authorShown !== '' || project.authorShows === 'resident';
  const signed = project.coAuthors.map((each) => shown(each.shown));
  const row = (key: string, term: string, value: ReactNode) => (value ? [{ key, term, value }] : []);
  return (
    <div className="small">
      <SummaryList
        rows={[
          ...row('status', t('proposals.page.status'), !isCounted && <StatusWord status={project.status} t={t} />),
          ...row('for', t('proposals.page.beneficiaries'), project.beneficiaries),
          ...row('author', t('proposals.page.author'), isKnown && shown(project.authorShown)),
          ...row('with', t('proposals.page.coAuthors'), signed.join(', ')),
          ...row('since', t('proposals.page.submitted'), project.submittedAt && t.format.date(project.submittedAt)),
        ]}
      />
    </div>
  );
}
