import { addressOf, proposals } from '@ortaq/contract';
import { limits } from '@ortaq/domain/proposals';
import { Button, Icon, Note } from '@ortaq/ui';
import { wordsUnder } from '@ortaq/words';

import { listOf } from '../../platform/form.ts';
import { IslandData } from '../../platform/island.tsx';
import type { Form, VillageVisit } from '../../platform/page.ts';
import { afterPart, type DraftProps, loadDraft, ofDraft } from './draft.ts';
import { partPage } from './part-page.tsx';
import { PhotoItem } from './photo-item.tsx';
import { photoChanges } from './photo-changes.ts';

/** Photos of the place as it is. Sending needs a script; describing and taking away do not. */
export const photosPage = partPage({
  part: 'photos',
  islands: ['proposals/draft/photos'],
  lead: (_, { t }) => t('proposals.photos.lead', { most: limits.photos }),
  fields: (t) => [{ path: 'alt', id: 'photos', label: t('proposals.photos.alt') }],
  View: Photos,
  acts: {
    async save(visit, form) {
      await change(visit, form);
      return afterPart(visit);
    },
  },
});

async function change(visit: VillageVisit, form: Form): Promise<void> {
  const { draft } = await loadDraft(visit);
  const { described, removed } = photoChanges(form, draft.photos);
  for (const said of described) await visit.call(proposals.describePhoto, { ...ofDraft(visit), ...said });
  for (const photo of removed) await visit.call(proposals.removePhoto, { ...ofDraft(visit), photo });
}

function Photos({ data: { draft }, visit }: DraftProps) {
  const { t, language, again } = visit;
  const photos = draft.photos.filter(({ kind }) => kind === 'idea');
  const altOf = (at: number) => (again ? listOf(again.form, 'alt')[at] : photos[at]?.alt) ?? '';
  const sent = {
    address: addressOf(proposals.addPhoto, ofDraft(visit)).path,
    language,
    words: wordsUnder(language, ['proposals.photos.', 'proposals/photo', 'proposals/too-many-photos', 'reason.']),
    most: limits.photos,
  };
  return (
    <form method="post" noValidate id="form" className="stack">
      <input type="hidden" name="act" value="save" />
      <p className="small muted">{t('proposals.photos.faces')}</p>
      <ul className="photos" id="photos">
        {photos.map((photo, at) => (
          <PhotoItem key={photo.id} photo={photo} alt={altOf(at)} visit={visit} />
        ))}
      </ul>
      <template id="photo-template">
        <PhotoItem visit={visit} />
      </template>
      <Send visit={visit} />
      <Button type="submit" size="l">
        {t('button.save')}
      </Button>
      <IslandData name="photos" data={sent} />
    </form>
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
      <div role="status">
        <ul className="sending" id="sending" />
      </div>
    </div>
  );
}
