import type { Movement } from '@ortaq/domain/spending';
import { ButtonLink, Section, Table } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Contract, Work } from './money.ts';
import { leftOf, type OfficeMoney } from './office-money.ts';

interface Props {
  readonly room: OfficeMoney;
  readonly work: Work;
}

interface Step {
  readonly movement: Movement;
  readonly contract?: Contract;
  readonly left: bigint;
}

/** Every step that has money left: under the contracts that stand, and of the project itself. */
function stepsOf({ room, work }: Props): Step[] {
  const standing = room.contracts.filter(
    ({ proposalId, state }) => proposalId === work.proposalId && state === 'confirmed',
  );
  const under = standing.flatMap((contract) =>
    (['payment', 'acceptance'] as const).map((movement) => ({ movement, contract })),
  );
  const own = (['contract', 'release'] as const).map((movement) => ({ movement, contract: undefined }));
  return [...under, ...own]
    .map(({ movement, contract }) => ({
      movement,
      ...(contract && { contract }),
      left: leftOf(room.waiting, movement, { work, contract }).left,
    }))
    .filter(({ left }) => left > 0n);
}

/** What may be entered for a project now, each with what is left for it. */
export function WorkSteps(props: Props) {
  const { t } = useRoomVisit();
  const row = useRow(props.work);
  const steps = stepsOf(props);
  if (steps.length === 0) return null;
  return (
    <Section id="steps" title={t('spending.work.step')}>
      <Table
        caption={t('spending.work.step')}
        captionHidden
        columns={[
          { key: 'step', head: t('spending.room.next') },
          { key: 'of', head: t('spending.work.of') },
          { key: 'left', head: t('spending.excess.left'), numeric: true },
        ]}
        rows={steps.map(row)}
      />
    </Section>
  );
}

function useRow(work: Work) {
  const { t, language, village } = useRoomVisit();
  return ({ movement, contract, left }: Step) => {
    const query = contract ? `?contract=${contract.id}` : '';
    const address = `/${language}/${village.slug}/office/money/works/${work.proposalId}/${movement}${query}`;
    const of = contract
      ? `${t('spending.paper.contract', { number: contract.number })}, ${contract.supplier.name}`
      : t('spending.planned');
    return {
      key: `${movement} ${contract?.id ?? ''}`,
      cells: [
        <ButtonLink key="step" size="s" kind="second" href={address}>
          {t(`spending.next.${movement}`)}
        </ButtonLink>,
        of,
        t.format.money(left),
      ],
    };
  };
}
