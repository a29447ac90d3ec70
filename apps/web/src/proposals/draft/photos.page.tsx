import { addressOf, proposals } from '@ortaq/contract';
import { limits } from '@ortaq/domain/proposals';
import { ButtonLink, Icon, Note } from '@ortaq/ui';
import { wordsUnder } from '@ortaq/words';

import { textOf } from '../../platform/form.ts';
import { IslandData } from '../../platform/island.tsx';
import type { Form, VillageVisit } from '../../platform/page.ts';
import { draftLink } from '../addresses.ts';
import { type DraftProps, ofDraft, samePart } from './draft.ts';
import { partPage } from './part-page.tsx';
import { PhotoItem } from './photo-item.tsx';

const named = (visit: VillageVisit, form: Form) => ({ ...ofDraft(visit), photo: textOf(form, 'photo') });

/** Photos of the place as it is. Sending needs a script; describing and taking away do not. */
export const photosPage = partPage({
  part: 'photos',
  islands: ['proposals/draft/photos'],
  lead: (_, { t }) => t('proposals.photos.lead', { most: limits.photos }),
  fields: (t) => [{ path: 'alt', id: 'photos', label: t('proposals.photos.alt') }],
  View: Photos,
  acts: {
    async describe(visit, form) {
      const said = { ...named(visit, form), alt: textOf(form, 'alt') };
      await visit.call(proposals.describePhoto, said);
      return samePart(visit, 'photos', { at: `photo-${said.photo}` });
    },
    async remove(visit, form) {
      await visit.call(proposals.removePhoto, named(visit, form));
      return samePart(visit, 'photos', { at: 'photos' });
    },
  },
});

function Photos({ data: { draft }, visit }: DraftProps) {
  const { t, language } = visit;
  const photos = draft.photos.filter(({ kind }) => kind === 'idea');
  const sent = {
    address: addressOf(proposals.addPhoto, ofDraft(visit)).path,
    language,
    words: wordsUnder(language, ['proposals.photos.', 'proposals/photo', 'proposals/too-many-photos', 'reason.']),
    most: limits.photos,
  };
  return (
    <div className="stack" id="form">
      <p className="small muted">{t('proposals.photos.faces')}</p>
      <ul className="photos" id="photos">
        {photos.map((photo) => (
          <PhotoItem key={photo.id} photo={photo} visit={visit} />
        ))}
      </ul>
      <template id="photo-template">
        <PhotoItem visit={visit} />
      </template>
      <Send visit={visit} />
      <p>
        <ButtonLink href={draftLink(visit, draft.id, visit.query.get('back') === 'check' ? 'check' : '')} size="l">
          {t('button.next')}
        </ButtonLink>
      </p>
      <IslandData name="photos" data={sent} />
    </div>
  );
}

/** Hidden until the island wakes: a file that a form cannot send is not asked for. */
function Send({ visit: { t } }: Pick<DraftProps, 'visit'>) {
  const kinds = { type: 'file', accept: 'image/jpeg,image/png,image/webp', className: 'sr' };
  return (
    <div id="send" className="stack">
      <noscript>
        <Note title={t('proposals.photos.paper.title')}>{t('proposals.photos.paper.text')}</Note>
      </noscript>
      <div className="row">
        <label className="btn btn-2 btn-l phone-only" hidden>
          <Icon name="camera" />
          {t('button.takePhoto')}
          <input {...kinds} capture="environment" />
        </label>
        <label className="btn btn-2 btn-l" hidden>
          <Icon name="picture" />
          {t('proposals.photos.choose')}
          <input {...kinds} multiple />
        </label>
      </div>
      <ul className="sending" id="sending" role="status" />
    </div>
  );
}
