import { Button, ReceiptCard } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { KeySlip } from './key-slip.tsx';
import type { Tokens } from './poll.ts';
import { Secret } from './secret.tsx';

/** The code in large type, which a script writes in, and the ways to keep it. */
export function ReceiptSlip({ tokens, visit }: { readonly tokens: Tokens; readonly visit: VillageVisit }) {
  const { t } = visit;
  return (
    <div className="sect" id="slip" data-file={t('voting.receipt.picture.name')}>
      <ReceiptCard title={t('voting.receipt.code')} words="" digits="" note={t('voting.receipt.code.note')}>
        <div className="row no-print">
          <Button icon="picture" data-keep="picture">
            {t('voting.receipt.picture')}
          </Button>
          <Button icon="print" kind="second" data-keep="print">
            {t('button.print')}
          </Button>
        </div>
        <KeySlip visit={visit} print />
        <Secret tokens={tokens} visit={visit} />
      </ReceiptCard>
    </div>
  );
}
