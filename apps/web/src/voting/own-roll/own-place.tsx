import { ButtonLink, More, PageHead } from '@ortaq/ui';

import { OfficeContact } from '../../communities/office-contact.tsx';
import { signInFrom } from '../../platform/elsewhere.ts';
import type { VillageVisit } from '../../platform/page.ts';
import type { OwnRollData, OwnRollProps } from './own-roll.ts';

export type Place = 'noRoll' | 'visitor' | 'noNumber' | 'on' | 'off';

/** What the page has to say to this person first. */
export function placeOf(own: OwnRollData['own'] | undefined): Place {
  if (!own) return 'noRoll';
  if (!own.isSignedIn) return 'visitor';
  if (!own.hasIdentityNumber) return 'noNumber';
  return own.isOnRoll ? 'on' : 'off';
}

interface Props {
  readonly data: OwnRollData | null;
  readonly visit: VillageVisit;
}

/** You are on the roll, or you are not and this is what to do. */
export function OwnPlace({ data, visit }: Props) {
  const place = placeOf(data?.own);
  if (data && place === 'on') return <OnRoll data={data} visit={visit} />;
  const { t } = visit;
  const said = place === 'on' ? 'noRoll' : place;
  return (
    <PageHead title={t(`voting.own.${said}.title`)} lead={t(`voting.own.${said}.text`)}>
      <Way place={place} visit={visit} />
    </PageHead>
  );
}

/** Where a person goes from here. */
export function Way({ place, visit }: { readonly place: Place; readonly visit: VillageVisit }) {
  const { t, language, village, path } = visit;
  if (place === 'visitor') return <ButtonLink href={`/${language}${signInFrom(visit)}`}>{t('nav.signIn')}</ButtonLink>;
  if (place === 'noNumber')
    return (
      <ButtonLink href={`/${language}/${village.slug}/account/residency?${new URLSearchParams({ next: path })}`}>
        {t('voting.stop.notResident.act')}
      </ButtonLink>
    );
  return <OfficeContact visit={visit} />;
}

function OnRoll({ data: { cycle, own }, visit }: OwnRollProps) {
  const { t, language, village } = visit;
  const settlement = own.settlement?.[language];
  return (
    <PageHead
      title={t('voting.own.on.title')}
      lead={settlement ? t('voting.own.on.settlement', { settlement }) : t('voting.own.on.noSettlement')}
    >
      <More summary={t('voting.own.proof.title')}>
        <p>{t('voting.own.proof.text')}</p>
        <p>
          <a href={`/api/communities/${village.slug}/cycles/${cycle.id}/roll/me/proof`} download>
            {t('voting.own.proof.get')}
          </a>
        </p>
      </More>
    </PageHead>
  );
}
