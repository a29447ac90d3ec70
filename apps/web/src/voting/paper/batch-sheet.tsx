import { Button, SummaryList } from '@ortaq/ui';

import { useRoomVisit } from '../../platform/room-visit.ts';
import type { Batch } from './paper-types.ts';

/** Everything about a batch that is signed for and printed: the numbers, the people, the seal. */
export function BatchSheet({ batch }: { readonly batch: Batch }) {
  const { t } = useRoomVisit();
  const { sheets, agreed, aside, reason, keyedBy, signedBy } = batch;
  const names = (all: readonly string[]) => (all.length > 0 ? t.format.list([...all]) : t('value.none'));
  const row = (key: string, term: string, value: string) => ({ key, term, value });
  const rows = [
    row('sheets', t('voting.paper.sheets'), t.format.number(sheets)),
    ...(agreed
      ? (['votes', 'blank', 'invalid'] as const).map((kind) =>
          row(kind, t(`voting.paper.agreed.${kind}`), t.format.number(agreed[kind])),
        )
      : []),
    row('keyed', t('voting.paper.keyedBy'), names(keyedBy)),
    row('signed', t('voting.paper.signedBy'), names(signedBy)),
    ...(reason ? [row('reason', t('voting.paper.reopened'), reason)] : []),
    ...(aside ? [row('aside', t('voting.paper.asideFor'), aside.reason)] : []),
  ];
  return (
    <section className="card stack">
      <SummaryList rows={rows} />
      {agreed && (
        <>
          <p className="small">
            {t('voting.paper.seal')} <span className="seal">{agreed.seal}</span>
          </p>
          <Button kind="second" onClick={() => print()}>
            {t('voting.paper.print')}
          </Button>
        </>
      )}
    </section>
  );
}
