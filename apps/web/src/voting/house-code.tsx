import { TextField } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { housesOf } from './door-data.ts';
import type { Poll } from './poll.ts';

/** The code of the audit commission, where it stamps too: the one thing a person brings from another house. */
export function HouseCode({ poll, visit: { t } }: { readonly poll: Poll; readonly visit: VillageVisit }) {
  if (housesOf(poll).length === 0) return null;
  return (
    <div className="stack" data-check="house" hidden>
      <p>{t('voting.issuer.why')}</p>
      <TextField
        id="house-code"
        name="house-code"
        label={t('voting.issuer.code')}
        hint={t('voting.issuer.code.hint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        data-check="code"
      />
    </div>
  );
}
