import { ButtonLink, NextAct, OfficeHead } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { InMoney } from './in-money.tsx';
import { nextFor } from './next.ts';
import type { OfficeMoney } from './office-money.ts';
import { GivenBack, Queue } from './queue.tsx';
import { Works } from './works.tsx';

/** The money room: what waits for the second person, and what the first enters next. */
export function Component() {
  return <InMoney>{(room, cycle) => <MoneyRoom room={room} cycle={cycle} />}</InMoney>;
}

interface Props {
  readonly room: OfficeMoney;
  readonly cycle: CycleCard;
}

function MoneyRoom({ room, cycle }: Props) {
  const { t, language } = useRoomVisit();
  return (
    <>
      <OfficeHead
        title={t('spending.room.title')}
        note={t('spending.room.note', { count: room.waiting.length })}
        aside={cycle.title[language] || cycle.title.kk}
      />
      <Next room={room} cycle={cycle} />
      <Queue room={room} />
      <Works room={room} />
      <GivenBack room={room} />
    </>
  );
}

/** The one thing that this person does next. */
function Next({ room, cycle }: Props) {
  const { t, language, village } = useRoomVisit();
  const root = `/${language}/${village.slug}`;
  const toDecide = room.mayDecide && room.waiting.find(({ isOwn }) => !isOwn);
  const waits = new Set(room.waiting.map(({ proposalId }) => proposalId));
  const work = room.works.find((each) => nextFor(each) !== null && !waits.has(each.proposalId));
  const toEnter = room.mayEnter ? work : undefined;
  const act = toDecide ? (
    <ButtonLink href={`${root}/office/money/entries/${toDecide.id}`}>{t('spending.room.decide')}</ButtonLink>
  ) : toEnter ? (
    <ButtonLink href={`${root}/office/money/works/${toEnter.proposalId}`}>
      {t(`spending.next.${nextFor(toEnter)!}`)}
    </ButtonLink>
  ) : (
    <ButtonLink kind="second" href={`${root}/money?cycle=${cycle.mark}`}>
      {t('spending.room.public')}
    </ButtonLink>
  );
  return (
    <NextAct label={t('spending.room.next')} act={act}>
      {toDecide
        ? t('spending.room.next.decide')
        : toEnter
          ? t('spending.room.next.enter', { number: toEnter.number, title: toEnter.title })
          : t(room.waiting.length > 0 ? 'spending.room.next.wait' : 'spending.room.next.none')}
    </NextAct>
  );
}
