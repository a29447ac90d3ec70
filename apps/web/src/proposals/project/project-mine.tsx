import { Button, ButtonLink, More, Note } from '@ortaq/ui';

import type { ReactNode } from 'react';

import { draftLink } from '../addresses.ts';
import type { ProjectProps } from './project.ts';

/** What only the author, or one who was asked to sign, finds here. */
export function ProjectMine({ data: { project }, visit }: ProjectProps) {
  const { t } = visit;
  if (project.mine.isInvited) return <Invitation visit={visit} />;
  if (project.status !== 'returned' || !project.abilities.includes('proposal:amend')) return null;
  return (
    <Note tone="warn" title={t('proposals.mine.returned')}>
      <div className="stack tight">
        {project.respondBy && <p>{t('proposals.step.respondBy', { at: project.respondBy })}</p>}
        <ButtonLink href={draftLink(visit, project.id)} icon="edit">
          {t('proposals.mine.amend')}
        </ButtonLink>
      </div>
    </Note>
  );
}

interface InvitationProps extends Pick<ProjectProps, 'visit'> {
  /** Where more than one may stand on a page: which is answered, and what it is called. */
  readonly proposal?: string;
  readonly title?: ReactNode;
}

export function Invitation({ visit: { t }, proposal, title = t('proposals.invited.title') }: InvitationProps) {
  return (
    <Note title={title}>
      <form method="post" className="stack tight">
        <input type="hidden" name="act" value="answer" />
        {proposal && <input type="hidden" name="proposal" value={proposal} />}
        <p>{t('proposals.invited.text')}</p>
        <p className="row">
          <Button type="submit" name="accepts" value="yes">
            {t('proposals.invited.accept')}
          </Button>
          <Button type="submit" name="accepts" value="no" kind="second">
            {t('proposals.invited.decline')}
          </Button>
        </p>
      </form>
    </Note>
  );
}

/** At the end of the page, behind a question: a proposal that is taken back does not return. */
export function Withdrawal({ data: { project }, visit: { t } }: ProjectProps) {
  if (!project.mine.isAuthor || !project.abilities.includes('proposal:withdraw')) return null;
  return (
    <More summary={t('proposals.withdraw.title')}>
      <form method="post" className="panel stack">
        <input type="hidden" name="act" value="withdraw" />
        <p>{t('proposals.withdraw.text')}</p>
        <Button type="submit" kind="second">
          {t('proposals.withdraw.act')}
        </Button>
      </form>
    </More>
  );
}
