import { identity, type OutputOf } from '@ortaq/contract';
import { Button, Main, PageHead, Section } from '@ortaq/ui';

import { signedIn } from '../platform/elsewhere.ts';
import { FormErrors } from '../platform/form-errors.tsx';
import { textOf } from '../platform/form.ts';
import { kioskHome } from '../platform/kiosk.ts';
import { type Address, villagePage, type VillageVisit } from '../platform/page.ts';
import { LOCK_ISLAND, LockDoor } from './lock-door.tsx';

type Passkey = OutputOf<typeof identity.listPasskeys>['passkeys'][number];

interface Props {
  readonly data: readonly Passkey[];
  readonly visit: VillageVisit;
}

const here = ({ village }: Pick<VillageVisit, 'village'>): Address => `/${village.slug}/account/passkeys`;

/** The devices by whose lock one signs in: adding this one, and taking away any. */
export const passkeysPage = villagePage<readonly Passkey[]>({
  path: '/:village/account/passkeys',
  kind: 'island',
  islands: [LOCK_ISLAND],
  frame: 'focus',
  back: ({ village }) => `/${village.slug}/account`,
  async load(visit) {
    signedIn(visit);
    return (await visit.call(identity.listPasskeys, {})).passkeys;
  },
  title: (_, { t }) => t('identity.passkey.row'),
  View: ({ data, visit }) => (
    <Main>
      <FormErrors visit={visit} fields={[]} form="passkeys" />
      <PageHead title={visit.t('identity.passkey.title')} lead={visit.t('identity.passkey.lead')} />
      <Adding visit={visit} />
      <Mine data={data} visit={visit} />
    </Main>
  ),

  acts: {
    async remove(visit, form) {
      await visit.call(identity.removePasskey, { passkey: textOf(form, 'passkey') });
      return here(visit);
    },
  },
});

/** Never on a device for everybody. */
function Adding({ visit }: Pick<Props, 'visit'>) {
  const { t } = visit;
  if (kioskHome(visit)) return <p>{t('identity.passkey.shared')}</p>;
  return (
    <div className="stack">
      <p>{t('identity.passkey.shared')}</p>
      <p className="muted" data-lock-unable>
        {t('identity.passkey.unable')}
      </p>
      <LockDoor
        visit={visit}
        act="make"
        ask={identity.askToMakePasskey}
        answer={identity.makePasskey}
        after={here(visit)}
        button={t('identity.passkey.make')}
        failed={t('identity.passkey.make.failed')}
      />
    </div>
  );
}

function Mine({ data, visit: { t } }: Props) {
  return (
    <Section id="passkeys" title={t('identity.passkey.mine')}>
      {data.length === 0 ? (
        <p>{t('identity.passkey.none')}</p>
      ) : (
        <div className="stack">
          <p className="muted">{t('identity.passkey.remove.text')}</p>
          <ul className="cards-list stack">
            {data.map(({ id, madeAt, usedAt }) => (
              <li key={id} className="card tight">
                <p>{t('identity.passkey.madeAt', { at: madeAt })}</p>
                <p className="muted">
                  {usedAt === null ? t('identity.passkey.notUsed') : t('identity.passkey.usedAt', { at: usedAt })}
                </p>
                <form method="post">
                  <input type="hidden" name="act" value="remove" />
                  <Button type="submit" name="passkey" value={id} kind="second" size="s">
                    {t('identity.passkey.remove')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
