import { addressOf, spending } from '@ortaq/contract';
import { type DocumentProps, Documents, type Event, Events, Section, Tag } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { groupedCode } from './grouped.ts';
import type { MoneyEvent, Story } from './money.ts';

interface Props {
  readonly story: Story;
  readonly visit: VillageVisit;
}

/** What happened to the money, newest first, down to the council's decision. */
export function StoryEvents({ story, visit }: Props) {
  const { t } = visit;
  return (
    <Section id="events" title={t('spending.story.events')}>
      <Events events={[...story.events.map((event) => eventOf(event, visit)), adoptionOf(story, visit)]} />
    </Section>
  );
}

function adoptionOf({ work, adoption: { at, resolution } }: Story, { t, language, village }: VillageVisit): Event {
  return {
    key: 'adopted',
    when: t.format.date(at),
    what: t('spending.event.adopted', { amount: work.planned }),
    children: resolution && (
      <Documents
        documents={[
          {
            href: `/${language}/${village.slug}/meetings/${resolution.session}`,
            name: t('spending.paper.resolution', { number: resolution.number }),
            meta: t('spending.paper.minutes'),
            seal: groupedCode(resolution.minutesSha256),
          },
        ]}
      />
    ),
  };
}

function eventOf(event: MoneyEvent, visit: VillageVisit): Event {
  const { t } = visit;
  const { id, kind, dated, amount, note, state, mirrors, confirmedAt } = event;
  return {
    key: id,
    id,
    when: t.format.date(dated),
    what: t(`spending.event.${kind}`, { amount }),
    children: (
      <>
        <p>{note}</p>
        {mirrors && (
          <p>
            <a href={`#${mirrors.id}`}>
              {t('spending.event.mirrors', { paper: t(`spending.paper.${mirrors.kind}`, { number: mirrors.number }) })}
            </a>
          </p>
        )}
        {state === 'reversed' && (
          <p>
            <Tag tone="warn" icon="warning">
              {t('spending.event.reversed')}
            </Tag>
          </p>
        )}
        <p className="small muted">{handsOf(confirmedAt, visit)}</p>
        <Documents documents={[documentOf(event, visit)]} />
      </>
    ),
  };
}

/** Two offices, never two names. */
const handsOf = (at: string, { t }: VillageVisit): string =>
  t('spending.event.hands', { clerk: t('identity.office.clerk'), akim: t('identity.office.akim'), at });

const kinds = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' } as const;

/** The paper behind an event, with the whole of its code in groups of eight. */
function documentOf({ kind, number, document }: MoneyEvent, { t, village }: VillageVisit): DocumentProps {
  const { sha256, type, bytes } = document;
  return {
    href: addressOf(spending.readDocument, { community: village.slug, sha256 }).path,
    name: t(`spending.paper.${kind}`, { number }),
    meta: t('value.file', { kind: kinds[type], size: t.format.fileSize(bytes) }),
    seal: groupedCode(sha256),
    icon: type === 'application/pdf' ? 'doc' : 'picture',
  };
}
