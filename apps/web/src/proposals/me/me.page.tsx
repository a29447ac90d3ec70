import { proposals } from '@ortaq/contract';
import { ButtonLink, EmptyState, Main, PageHead, SectionHead, TaskList } from '@ortaq/ui';

import { SignOutForm } from '../../identity/sign-out.page.tsx';
import { signedIn } from '../../platform/elsewhere.ts';
import { textOf } from '../../platform/form.ts';
import { FormErrors } from '../../platform/form-errors.tsx';
import { villagePage, type VillageVisit } from '../../platform/page.ts';
import { draftLink, linkTo, projectLink } from '../addresses.ts';
import type { MyProposal } from '../draft/begun.ts';
import { ProveResidency } from '../prove-residency.tsx';
import { Invitation } from '../project/project-mine.tsx';
import { StatusWord } from '../status-word.tsx';
import { groupMine, type MyGroups } from './my-groups.ts';

interface Props {
  readonly data: MyGroups;
  readonly visit: VillageVisit;
}

/** What one has begun, sent and is asked for, and what is to be done now. */
export const mePage = villagePage<MyGroups>({
  path: '/:village/me',
  kind: 'document',
  async load(visit) {
    const { call, village } = visit;
    signedIn(visit);
    const { proposals: mine } = await call(proposals.listMyProposals, { community: village.slug });
    return groupMine(mine);
  },
  title: (_, { t }) => t('nav.me'),
  View: ({ data, visit }) => (
    <Main>
      <FormErrors visit={visit} fields={[]} form="invited" />
      <Head visit={visit} />
      <Mine data={data} visit={visit} />
    </Main>
  ),
  acts: {
    async answer(visit, form) {
      const asked = { community: visit.village.slug, proposal: textOf(form, 'proposal') };
      await visit.call(proposals.answerInvitation, { ...asked, accepts: textOf(form, 'accepts') === 'yes' });
      return `/${visit.village.slug}/me`;
    },
  },
});

function Head({ visit }: Pick<Props, 'visit'>) {
  const { t, self, village } = visit;
  return (
    <PageHead title={t('nav.me')} lead={[self.person?.name, self.person?.phoneMasked].filter(Boolean).join(', ')}>
      {!self.standings.includes('resident') && <ProveResidency visit={visit} />}
      <div className="row">
        <ButtonLink href={linkTo(visit, 'account')} kind="second" icon="gear">
          {t('proposals.me.account')}
        </ButtonLink>
        <SignOutForm visit={visit} back={`/${village.slug}`} />
      </div>
    </PageHead>
  );
}

function Mine({ data: { invited, toDo, sent }, visit }: Props) {
  const { t } = visit;
  if (invited.length + toDo.length + sent.length === 0) return <Nothing visit={visit} />;
  return (
    <>
      {invited.length > 0 && (
        <section className="field" aria-labelledby="invited">
          <SectionHead id="invited" title={t('proposals.me.invited')} />
          <div className="stack">
            {invited.map((each) => (
              <Invitation key={each.id} proposal={each.id} title={<Title mine={each} visit={visit} />} visit={visit} />
            ))}
          </div>
        </section>
      )}
      <Lines id="to-do" mine={toDo} visit={visit} />
      <Lines id="sent" mine={sent} visit={visit} />
    </>
  );
}

function Nothing({ visit }: Pick<Props, 'visit'>) {
  const { t } = visit;
  return (
    <EmptyState
      drawing="swing"
      title={t('proposals.me.none')}
      act={<ButtonLink href={linkTo(visit, 'propose')}>{t('nav.propose')}</ButtonLink>}
    >
      <p>{t('proposals.me.none.text')}</p>
    </EmptyState>
  );
}

function Title({ mine: { number, cycleMark, title }, visit }: { readonly mine: MyProposal } & Pick<Props, 'visit'>) {
  const name = title || visit.t('proposals.me.untitled');
  return number === null ? name : <a href={projectLink(visit, { number, cycle: cycleMark })}>{`№${number} ${name}`}</a>;
}

interface LinesProps extends Pick<Props, 'visit'> {
  readonly id: 'to-do' | 'sent';
  readonly mine: readonly MyProposal[];
}

function Lines({ id, mine, visit }: LinesProps) {
  const { t } = visit;
  if (mine.length === 0) return null;
  return (
    <section className="field" aria-labelledby={id}>
      <SectionHead id={id} title={t(`proposals.me.${id}`)} />
      <TaskList
        tasks={mine.map((each) => ({
          key: each.id,
          href: hrefOf(each, id, visit),
          name: `${each.number === null ? '' : `№${each.number} `}${each.title || t('proposals.me.untitled')}`,
          hint: hintOf(each, t),
          status: <StatusWord status={each.status} t={t} />,
        }))}
      />
    </section>
  );
}

const hrefOf = ({ id, number, cycleMark }: MyProposal, group: LinesProps['id'], visit: VillageVisit): string =>
  group === 'to-do' || number === null ? draftLink(visit, id) : projectLink(visit, { number, cycle: cycleMark });

const hintOf = ({ respondBy, changedAt, as }: MyProposal, t: VillageVisit['t']): string =>
  respondBy && as === 'author'
    ? t('proposals.step.respondBy', { at: respondBy })
    : t('proposals.me.changed', { at: changedAt });
