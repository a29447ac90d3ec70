import { proposals } from '@ortaq/contract';
import { type AuthorShows, authorShows } from '@ortaq/domain/proposals';
import { Button, ButtonLink, Note, PhoneField, RadioGroup, Section } from '@ortaq/ui';
import { parsePhone } from '@ortaq/words';

import { malformed, textOf, typed, wrong } from '../../platform/form.ts';
import { draftLink } from '../addresses.ts';
import { type DraftProps, keep, ofDraft, samePart } from './draft.ts';
import { partPage } from './part-page.tsx';

/** How the author is shown, and who signs too. */
export const peoplePage = partPage({
  part: 'people',
  fields: (t) => [
    { path: 'phone', id: 'phone', label: t('proposals.people.phone') },
    { path: 'authorShows', id: 'authorShows', label: t('proposals.people.shows') },
  ],
  View: People,
  acts: {
    async show(visit, form) {
      await keep(visit, { authorShows: textOf(form, 'authorShows') as AuthorShows });
      return samePart(visit, 'people', { at: 'with' });
    },
    async invite(visit, form) {
      const phone = parsePhone(textOf(form, 'phone'));
      if (!phone) throw malformed([{ path: 'phone', code: 'invalid_format' }]);
      await visit.call(proposals.inviteCoAuthor, { ...ofDraft(visit), phone });
      return samePart(visit, 'people', { at: 'invited', asked: 'yes' });
    },
  },
});

function People({ data: { draft }, visit }: DraftProps) {
  const { t } = visit;
  const back = visit.query.get('back') === 'check' ? 'check' : '';
  return (
    <div id="form">
      <form method="post" noValidate>
        <input type="hidden" name="act" value="show" />
        <RadioGroup
          id="authorShows"
          name="authorShows"
          label={t('proposals.people.shows')}
          hint={t('proposals.people.shows.hint')}
          value={draft.authorShows}
          choices={authorShows.map((value) => ({ value, label: t(`proposals.people.shows.${value}`) }))}
        />
        <Button type="submit" kind="second">
          {t('button.save')}
        </Button>
      </form>
      <Section id="with" title={t('proposals.people.with')}>
        <CoAuthors draft={draft} visit={visit} />
        <form method="post" noValidate>
          <input type="hidden" name="act" value="invite" />
          <PhoneField
            id="phone"
            name="phone"
            label={t('proposals.people.phone')}
            hint={t('proposals.people.phone.hint')}
            defaultValue={typed(visit, 'phone')}
            error={wrong(visit, 'phone', t('proposals.people.phone'))}
          />
          <Button type="submit" kind="second">
            {t('proposals.people.invite')}
          </Button>
        </form>
      </Section>
      <ButtonLink href={draftLink(visit, draft.id, back)} size="l">
        {t('button.next')}
      </ButtonLink>
    </div>
  );
}

/** Who signed. Whether one who was asked is known here is nobody's business until they say so. */
function CoAuthors({ draft, visit }: { readonly draft: DraftProps['data']['draft'] } & Pick<DraftProps, 'visit'>) {
  const { t } = visit;
  const signed = draft.coAuthors.map(({ shown }) => shown || t('proposals.author.resident'));
  return (
    <div className="stack field" id="invited">
      {visit.query.has('asked') && (
        <Note tone="good" role="status">
          {t('proposals.people.asked')}
        </Note>
      )}
      <p>
        {signed.length > 0 ? t('proposals.people.signed', { people: signed.join(', ') }) : t('proposals.people.none')}
      </p>
    </div>
  );
}
