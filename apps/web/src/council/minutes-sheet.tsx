import { hasQuorum } from '@ortaq/domain/council';
import { PrintSheet, Signatures } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { MinutedItem } from './minuted-item.tsx';
import type { Minutes } from './session.ts';
import { groupsOf } from './seal-groups.ts';
import { titleOf } from './session.ts';

interface Props {
  readonly minutes: Minutes;
  readonly seal: { readonly sha256: string } | null;
  readonly visit: VillageVisit;
}

/** The sheet of paper: the same on the screen and when it is printed. */
export function MinutesSheet({ minutes, seal, visit }: Props) {
  const { t, language } = visit;
  const { session, village, items, resolution } = minutes;
  return (
    <PrintSheet
      eyebrow={`${village.name[language] || village.name.kk} · ${village.council[language] || village.council.kk}`}
      title={t(seal ? 'council.minutes.title' : 'council.minutes.called.title', { number: session.number })}
      place={session.place}
      when={periodOf(minutes, visit)}
      foot={[t('council.minutes.made'), ...(seal ? [t('council.minutes.seal', { seal: groupsOf(seal.sha256) })] : [])]}
    >
      <Attendance minutes={minutes} visit={visit} />
      <h2 className="h3">{t('council.minutes.agenda')}</h2>
      <ol className="tight">
        {items.map((item) => (
          <li key={item.position}>
            {t('council.minutes.item', { position: item.position, title: titleOf(t, item, minutes.result) })}
          </li>
        ))}
      </ol>
      {session.openedAt &&
        items.map((item) => <MinutedItem key={item.position} item={item} minutes={minutes} visit={visit} />)}
      {resolution && (
        <section className="sect stack">
          <h2 className="h3">{t('council.minutes.resolution', { number: resolution.number })}</h2>
          <p>{resolution.text}</p>
        </section>
      )}
      {seal && <Signatures lines={signatureLines(minutes, visit)} />}
    </PrintSheet>
  );
}

function periodOf({ session: { startsAt, openedAt, endedAt } }: Minutes, { t }: VillageVisit): string {
  const date = t.format.dateFormal(openedAt ?? startsAt);
  return openedAt && endedAt
    ? t('council.minutes.period', { date, from: openedAt, to: endedAt })
    : `${date}, ${t.format.time(startsAt)}`;
}

const signatureLines = ({ signers }: Minutes, { t }: VillageVisit) =>
  signers.map(({ role, name }) => ({
    key: role,
    text: t(`council.minutes.sign.${role}`, { name: name ?? t('council.minutes.sign.blank') }),
  }));

/** Who led, who was there, who was not, and whether that was enough. */
function Attendance({ minutes, visit: { t } }: Omit<Props, 'seal'>) {
  const { seats, signers, quorum, session } = minutes;
  const came = seats.filter(({ arrivedAt }) => arrivedAt !== null);
  const away = seats.filter(({ arrivedAt }) => arrivedAt === null);
  const nameOf = ({ name, leftAt }: Minutes['seats'][number]) =>
    leftAt ? t('council.minutes.left', { name, at: leftAt }) : name;
  const line = (word: string, names: readonly string[]) => (
    <p>
      <b>{word}:</b> {names.length > 0 ? names.join(', ') : t('council.minutes.nobody')}.
    </p>
  );
  return (
    <>
      <p>
        {signers.map(({ role, name }) => (
          <span key={role}>
            <b>{t(`council.minutes.${role}`)}:</b> {name ?? '—'}.{' '}
          </span>
        ))}
      </p>
      {session.openedAt && line(t('council.minutes.present'), came.map(nameOf))}
      {session.openedAt && line(t('council.minutes.absent'), away.map(nameOf))}
      {session.openedAt && (
        <p>
          <b>{t('council.minutes.quorum')}:</b> {t('council.minutes.quorum.text', quorum)}{' '}
          {t(hasQuorum(quorum) ? 'council.minutes.quorum.has' : 'council.minutes.quorum.lacks')}
        </p>
      )}
    </>
  );
}
