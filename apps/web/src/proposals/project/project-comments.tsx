import { hidingReasons, MOST_COMMENT } from '@ortaq/domain/proposals';
import { Button, ButtonLink, More, Remark, Remarks, Section, SelectField, TextArea } from '@ortaq/ui';

import { typed, wrong } from '../../platform/form.ts';
import { type Comment, offerOf, type ProjectProps, signInLink } from './project.ts';

/** Questions and answers in public. What the office hid keeps its place and the reason. */
export function ProjectComments({ data, visit }: ProjectProps) {
  const { t } = visit;
  const { comments, project } = data;
  const offer = offerOf('comment:write', project, visit);
  if (comments.length === 0 && offer === 'closed') return null;
  const mayHide = project.abilities.includes('comment:moderate');
  return (
    <Section id="comments" title={t('proposals.comments.title')}>
      <div className="stack">
        {comments.length > 0 ? (
          <Remarks>
            {comments.map((comment) => (
              <Said key={comment.id} comment={comment} mayHide={mayHide} visit={visit} />
            ))}
          </Remarks>
        ) : (
          <p className="muted">{t('proposals.comments.none')}</p>
        )}
        {offer === 'open' && <Write visit={visit} />}
        {offer === 'sign-in' && (
          <p>
            <ButtonLink href={signInLink(visit)} kind="second">
              {t('proposals.comments.signIn')}
            </ButtonLink>
          </p>
        )}
        {offer === 'residents' && <p className="small muted">{t('proposals.comments.residents')}</p>}
      </div>
    </Section>
  );
}

interface SaidProps extends Pick<ProjectProps, 'visit'> {
  readonly comment: Comment;
  readonly mayHide: boolean;
}

function Said({
  comment: { id, text, office, authorShown, writtenAt, hiddenReason },
  mayHide,
  visit: { t },
}: SaidProps) {
  return (
    <Remark
      id={`comment-${id}`}
      who={office ? t(`proposals.by.${office}`) : authorShown || t('proposals.author.resident')}
      when={t.format.dayTime(writtenAt)}
      official={office !== null}
      hidden={hiddenReason !== null}
      act={mayHide && hiddenReason === null && <Hide id={id} t={t} />}
    >
      {hiddenReason === null ? text : t('proposals.comments.hidden', { reason: t(`proposals.hiding.${hiddenReason}`) })}
    </Remark>
  );
}

function Hide({ id, t }: { readonly id: string; readonly t: ProjectProps['visit']['t'] }) {
  return (
    <More summary={t('proposals.comments.hide')}>
      <form method="post" className="panel">
        <input type="hidden" name="act" value="hide" />
        <input type="hidden" name="comment" value={id} />
        <SelectField
          id={`reason-${id}`}
          name="reason"
          label={t('proposals.comments.reason')}
          options={hidingReasons.map((value) => ({ value, label: t(`proposals.hiding.${value}`) }))}
        />
        <Button type="submit" kind="second">
          {t('button.hide')}
        </Button>
      </form>
    </More>
  );
}

function Write({ visit }: Pick<ProjectProps, 'visit'>) {
  const { t, again } = visit;
  const isAgain = again?.form['act'] === 'comment';
  const label = t('proposals.comments.label');
  return (
    <form method="post" noValidate>
      <input type="hidden" name="act" value="comment" />
      <TextArea
        id="comment"
        name="text"
        label={label}
        hint={t('proposals.comments.hint', { most: MOST_COMMENT })}
        maxLength={2 * MOST_COMMENT}
        defaultValue={isAgain ? typed(visit, 'text') : ''}
        error={isAgain ? wrong(visit, 'text', label) : undefined}
      />
      <Button type="submit" kind="second">
        {t('proposals.comments.act')}
      </Button>
    </form>
  );
}
