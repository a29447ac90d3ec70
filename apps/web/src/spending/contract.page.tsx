import { type OutputOf, spending } from '@ortaq/contract';
import type { EntryId } from '@ortaq/domain/spending';

import { absent } from '../platform/absent.ts';
import { villagePage } from '../platform/page.ts';
import { StoryView } from './story.tsx';

type Data = OutputOf<typeof spending.readContract>;

/** One contract: who, for what, how much, and every paper of it. */
export const contractPage = villagePage<Data>({
  path: '/:village/money/:contract',
  kind: 'document',
  section: 'money',
  load({ call, village, params }) {
    const { contract = '' } = params;
    if (!spending.readContract.input.shape.contract.safeParse(contract).success) throw absent();
    return call(spending.readContract, { community: village.slug, contract: contract as EntryId });
  },
  title: ({ contract, work }, { t }) =>
    `${t('spending.paper.contract', { number: contract.number })} · №${work.number} ${work.title}`,
  View: ({ data, visit }) => <StoryView story={data} contract={data.contract} visit={visit} />,
});
