import type { Movement } from '@ortaq/domain/spending';
import { ButtonLink, Section } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Contract, Work } from './money.ts';
import { leftOf, type OfficeMoney } from './office-money.ts';

interface Props {
  readonly room: OfficeMoney;
  readonly work: Work;
}

/** What may be entered for a project now, each with what is left for it. */
export function WorkSteps({ room, work }: Props) {
  const { t } = useRoomVisit();
  const standing = room.contracts.filter(
    ({ proposalId, state }) => proposalId === work.proposalId && state === 'confirmed',
  );
  return (
    <Section id="steps" title={t('spending.work.step')}>
      <ul className="lines">
        {standing.map((contract) => (
          <li key={contract.id} className="ends">
            <ContractName contract={contract} />
            <span className="row">
              <Step room={room} work={work} contract={contract} movement="acceptance" />
              <Step room={room} work={work} contract={contract} movement="payment" />
            </span>
          </li>
        ))}
        <li className="ends">
          <b>{t('spending.planned')}</b>
          <span className="row">
            <Step room={room} work={work} movement="contract" />
            <Step room={room} work={work} movement="release" />
          </span>
        </li>
      </ul>
    </Section>
  );
}

function ContractName({ contract: { number, supplier, amount } }: { readonly contract: Contract }) {
  const { t } = useRoomVisit();
  return (
    <span>
      <b>{t('spending.paper.contract', { number })}</b>, {supplier.name}, {t.format.money(BigInt(amount))}
    </span>
  );
}

interface StepProps extends Props {
  readonly movement: Movement;
  readonly contract?: Contract;
}

/** A step that has money left; nothing where it has none. */
function Step({ room, work, contract, movement }: StepProps) {
  const { t, language, village } = useRoomVisit();
  const { left } = leftOf(room.waiting, movement, { work, contract });
  if (left === 0n) return null;
  const query = contract ? `?contract=${contract.id}` : '';
  const address = `/${language}/${village.slug}/office/money/works/${work.proposalId}/${movement}${query}`;
  return (
    <ButtonLink kind="second" href={address}>
      {t(`spending.next.${movement}`)} · {t.format.money(left)}
    </ButtonLink>
  );
}
