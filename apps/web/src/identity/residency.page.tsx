import { identity } from '@ortaq/contract';
import { TextField } from '@ortaq/ui';

import { OfficeContact } from '../communities/office-contact.tsx';
import { signedIn, Elsewhere } from '../platform/elsewhere.ts';
import { textOf, typed } from '../platform/form.ts';
import { type Address, villagePage, type VillageVisit } from '../platform/page.ts';
import { Question } from '../platform/question.tsx';
import { wrongsIn } from '../platform/wrongs.ts';
import { nextOf } from './next.ts';
import { codeTyped } from './typed-phone.ts';

/** How one becomes known as a resident: by the village's register at once, else at the office. */
export const residencyPage = villagePage({
  path: '/:village/account/residency',
  kind: 'document',
  frame: 'focus',
  back: (visit) => onFrom(visit),
  async load(visit) {
    signedIn(visit);
    if (visit.self.standings.includes('resident')) throw new Elsewhere(onFrom(visit));
    return null;
  },
  title: (_, { t }) => t('identity.residency.short'),
  View: ({ visit }) => <AskNumber visit={visit} />,

  acts: {
    async prove(visit, form) {
      const iin = codeTyped(textOf(form, 'iin'));
      await visit.call(identity.confirmResidency, { community: visit.village.slug, iin });
      return onFrom(visit);
    },
  },
});

const onFrom = (visit: VillageVisit): Address => nextOf(visit) ?? `/${visit.village.slug}/account`;

function AskNumber({ visit }: { readonly visit: VillageVisit }) {
  const { t } = visit;
  const wrongs = wrongsIn(visit, { fields: { iin: t('identity.residency.iin.wrong') }, of: 'iin' });
  return (
    <Question
      visit={visit}
      title={t('identity.residency.title')}
      lead={t('identity.residency.lead')}
      wrongs={wrongs}
      act="prove"
      button={t('identity.residency.act')}
      after={
        <>
          <h2>{t('identity.residency.office')}</h2>
          <p>{t('identity.residency.office.text')}</p>
          <OfficeContact visit={visit} />
        </>
      }
    >
      <TextField
        id="iin"
        name="iin"
        label={t('identity.residency.iin')}
        hint={t('identity.residency.iin.hint')}
        error={wrongs['iin']}
        defaultValue={typed(visit, 'iin')}
        inputMode="numeric"
        autoComplete="off"
        className="in-iin"
        data-digits
      />
    </Question>
  );
}
