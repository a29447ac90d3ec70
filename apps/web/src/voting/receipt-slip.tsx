import { Button, ReceiptCard } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { Secret } from './secret.tsx';

/** `қайың дала бұлақ 4729` as three words and a number. */
export function partsOf(receipt: string): { words: string; digits: string } {
  const parts = receipt.split(' ');
  return { words: parts.slice(0, -1).join(' · '), digits: parts.at(-1) ?? '' };
}

/** The code in large type, and the ways to keep it; those that need a script appear with it. */
export function ReceiptSlip({ receipt, visit }: { readonly receipt: string; readonly visit: VillageVisit }) {
  const { t } = visit;
  return (
    <div className="sect" id="slip" data-file={t('voting.receipt.picture.name')}>
      <ReceiptCard title={t('voting.receipt.code')} {...partsOf(receipt)} note={t('voting.receipt.code.note')}>
        <div className="row no-print" hidden>
          <Button icon="picture" data-keep="picture">
            {t('voting.receipt.picture')}
          </Button>
          <Button icon="print" kind="second" data-keep="print">
            {t('button.print')}
          </Button>
        </div>
        <Secret visit={visit} />
      </ReceiptCard>
    </div>
  );
}
