import { council } from '@ortaq/contract';
import { itemClosingRules, itemOpeningRules, quorumRule, quorumWords } from '@ortaq/domain/council';
import { broken } from '@ortaq/kernel';
import { ButtonLink, NextAct } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { LeadButton } from './lead-button.tsx';
import { givenIn, itemFacts, type Room, type RoomItem, titleOf, votersOf } from './session.ts';

/** The one thing that is next in a session. */
export function SessionNext({ room }: { readonly room: Room }) {
  const voting = room.items.find(({ state }) => state === 'voting');
  const waiting = room.items.find(({ state }) => state === 'waiting');
  if (room.state === 'closed' || room.state === 'called-off') return <Ended room={room} />;
  if (room.state === 'called') return <BeforeOpening room={room} />;
  if (voting) return <Voting room={room} item={voting} />;
  return waiting ? <NextItem room={room} item={waiting} /> : <AllDecided room={room} />;
}

function Ended({ room: { number, state, why, resolution } }: { readonly room: Room }) {
  const { t, language, village } = useRoomVisit();
  const isOff = state === 'called-off' || !resolution;
  return (
    <NextAct
      label={t(`council.state.${state}`)}
      tone={isOff ? 'warn' : 'good'}
      act={
        <ButtonLink kind="second" href={`/${language}/${village.slug}/meetings/${number}`}>
          {t('council.session.to-minutes')}
        </ButtonLink>
      }
    >
      <b>
        {isOff
          ? t('council.session.called-off')
          : t(`council.session.closed.${resolution.kind}`, { number: resolution.number })}
      </b>
      <p>{isOff ? why : t('council.session.closed.text')}</p>
    </NextAct>
  );
}

function BeforeOpening({ room }: { readonly room: Room }) {
  const { t, village } = useRoomVisit();
  const open = useAct(council.openSession);
  const leads = room.abilities.includes('session:lead');
  const missing = room.quorum.quorum - room.quorum.present;
  if (!leads)
    return (
      <NextAct label={t('council.state.called')}>
        <b>{t('council.session.waits')}</b>
        <p>{t('council.session.waits.text')}</p>
      </NextAct>
    );
  return (
    <NextAct
      label={t('council.room.next')}
      tone={missing > 0 ? 'warn' : undefined}
      act={
        <LeadButton
          word={t('council.session.open')}
          obstacles={broken([quorumRule], room.quorum)}
          facts={quorumWords(room.quorum)}
          act={open}
          input={{ community: village.slug, session: room.number }}
        />
      }
    >
      <b>{t(missing > 0 ? 'council.session.waits' : 'council.session.open.ready')}</b>
      <p>{t('council.session.open.text')}</p>
    </NextAct>
  );
}

interface ItemProps {
  readonly room: Room;
  readonly item: RoomItem;
}

function NextItem({ room, item }: ItemProps) {
  const { t, village } = useRoomVisit();
  const open = useAct(council.openItem);
  return (
    <NextAct
      label={t('council.room.next')}
      act={
        room.abilities.includes('session:lead') && (
          <LeadButton
            word={t('council.session.vote.open')}
            obstacles={broken(itemOpeningRules, itemFacts(room, item))}
            facts={quorumWords(room.quorum)}
            act={open}
            input={{ community: village.slug, session: room.number, item: item.position }}
          />
        )
      }
    >
      <b>{t('council.session.item.next', { title: titleOf(t, item, room.result) })}</b>
    </NextAct>
  );
}

function Voting({ room, item }: ItemProps) {
  const { t, village } = useRoomVisit();
  const close = useAct(council.closeItem);
  const leads = room.abilities.includes('session:lead');
  const given = givenIn(item.tally);
  return (
    <NextAct
      label={t('council.session.goes-on')}
      act={
        leads && (
          <LeadButton
            word={t('council.session.vote.close')}
            obstacles={broken(itemClosingRules, itemFacts(room, item))}
            facts={quorumWords(room.quorum)}
            act={close}
            input={{ community: village.slug, session: room.number, item: item.position }}
          />
        )
      }
    >
      {leads && <b>{t('council.session.item.voting', { title: titleOf(t, item, room.result) })}</b>}
      <p>{t('council.session.item.given', { given, awaited: votersOf(room, item) - given })}</p>
    </NextAct>
  );
}

function AllDecided({ room }: { readonly room: Room }) {
  const { t } = useRoomVisit();
  const signs = room.abilities.includes('resolution:adopt');
  return (
    <NextAct label={t('council.room.next')}>
      <b>{t('council.session.all-decided')}</b>
      <p>{t(signs ? 'council.session.you-sign' : 'council.session.chair-signs')}</p>
    </NextAct>
  );
}
