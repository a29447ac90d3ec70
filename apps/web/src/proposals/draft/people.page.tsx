import { proposals } from '@ortaq/contract';
import { type AuthorShows, authorShows } from '@ortaq/domain/proposals';
import { Button, Note, PhoneField, RadioGroup } from '@ortaq/ui';
import { parsePhone } from '@ortaq/words';

import { malformed, optional, textOf, typed, wrong } from '../../platform/form.ts';
import type { Form } from '../../platform/page.ts';
import { afterPart, type DraftProps, keep, ofDraft, samePart } from './draft.ts';
import { partPage } from './part-page.tsx';

/** How the author is shown, and who signs too. */
export const peoplePage = partPage({
  part: 'people',
  fields: (t) => [
    { path: 'authorShows', id: 'authorShows', label: t('proposals.people.shows') },
    { path: 'phone', id: 'phone', label: t('proposals.people.phone') },
  ],
  View: PeopleForm,
  acts: {
    async save(visit, form) {
      const phone = phoneIn(form);
      await keep(visit, { authorShows: textOf(form, 'authorShows') as AuthorShows });
      if (!phone) return afterPart(visit);
      await visit.call(proposals.inviteCoAuthor, { ...ofDraft(visit), phone });
      return samePart(visit, 'people', { at: 'invited', asked: 'yes' });
    },
  },
});

/** The phone of one who is to be asked; nothing when nobody is. */
function phoneIn(form: Form): string | undefined {
  const text = textOf(form, 'phone');
  if (text.trim() === '') return undefined;
  const phone = parsePhone(text);
  if (!phone) throw malformed([{ path: 'phone', code: 'invalid_format', format: 'phone' }]);
  return phone;
}

function PeopleForm({ data: { draft }, visit }: DraftProps) {
  const { t } = visit;
  const phone = t('proposals.people.phone');
  return (
    <form method="post" noValidate id="form">
      <input type="hidden" name="act" value="save" />
      <RadioGroup
        id="authorShows"
        name="authorShows"
        label={t('proposals.people.shows')}
        hint={t('proposals.people.shows.hint')}
        value={typed(visit, 'authorShows', draft.authorShows)}
        choices={authorShows.map((value) => ({ value, label: t(`proposals.people.shows.${value}`) }))}
      />
      <CoAuthors draft={draft} visit={visit} />
      <PhoneField
        id="phone"
        name="phone"
        label={optional(t, phone)}
        hint={t('proposals.people.phone.hint')}
        defaultValue={typed(visit, 'phone')}
        error={wrong(visit, 'phone', phone)}
      />
      <Button type="submit" size="l">
        {t('button.save')}
      </Button>
    </form>
  );
}

/** Who signed. Whether one who was asked is known here is nobody's business until they say so. */
function CoAuthors({ draft, visit }: { readonly draft: DraftProps['data']['draft'] } & Pick<DraftProps, 'visit'>) {
  const { t } = visit;
  const signed = draft.coAuthors.map(({ shown }) => shown || t('proposals.author.resident'));
  return (
    <div className="field stack tight" id="invited">
      <h2>{t('proposals.people.with')}</h2>
      <p>
        {signed.length > 0 ? t('proposals.people.signed', { people: signed.join(', ') }) : t('proposals.people.none')}
      </p>
      {visit.query.has('asked') && (
        <Note tone="good" role="status">
          {t('proposals.people.asked')}
        </Note>
      )}
    </div>
  );
}
