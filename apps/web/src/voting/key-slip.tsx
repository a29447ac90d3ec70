import { Button, More } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';

/** The key of the vote as people copy it by hand; a script writes it in. Print only where no choice is on the page. */
export function KeySlip({ visit: { t }, print = false }: { readonly visit: VillageVisit; readonly print?: boolean }) {
  return (
    <More summary={t('voting.key.save')}>
      <div className="stack">
        <p>{t('voting.key.text')}</p>
        <p className="code" data-key="code" lang="en" />
        <div className="row no-print">
          <Button kind="second" data-key="copy" data-done={t('voting.key.copied')}>
            {t('voting.key.copy')}
          </Button>
          {print && (
            <Button kind="second" icon="print" data-key="print">
              {t('button.print')}
            </Button>
          )}
        </div>
      </div>
    </More>
  );
}
