import { MoneyList } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { barOf, WorkState } from './amounts.tsx';
import type { Money, Work } from './money.ts';

/** Where the money of a project is told in full. */
export const workAddress = ({ language, village }: VillageVisit, { number }: Work, mark: string): string =>
  `/${language}/${village.slug}/projects/${number}/money?cycle=${mark}`;

/** Every adopted project with its bar. */
export function MoneyWorks({ money, visit }: { readonly money: Money; readonly visit: VillageVisit }) {
  const { t } = visit;
  const lines = money.works.map((work) => {
    const { sizes, label, amounts } = barOf(t, work);
    return {
      key: work.proposalId,
      href: workAddress(visit, work, money.cycle.mark),
      number: `№${work.number}`,
      title: work.title,
      lang: work.language,
      status: <WorkState status={work.status} t={t} />,
      label,
      ...sizes,
      amounts,
    };
  });
  return <MoneyList lines={lines} />;
}
