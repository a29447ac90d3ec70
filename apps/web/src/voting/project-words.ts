import type { PhotoFile, SceneName } from '@ortaq/ui';

import { categoryOf } from '../cycles/category-of.ts';
import type { VillageVisit } from '../platform/page.ts';
import type { BallotProject, Poll } from './poll.ts';

interface Looked {
  readonly number: string;
  readonly title: string;
  readonly cost: string;
  readonly place: string;
  readonly change: string;
  readonly scene: SceneName;
  readonly photo: PhotoFile | undefined;
  readonly lang: string | undefined;
}

/** A project as its card and the check page show it. */
export function lookOf(project: BallotProject, { cycle }: Pick<Poll, 'cycle'>, visit: VillageVisit): Looked {
  const { t, language } = visit;
  const { number, title, change, cost, settlement, place } = project;
  const kind = categoryOf(cycle.rules.categories, project.category, language);
  return {
    number: `№${number}`,
    title,
    change,
    cost: t.format.money(BigInt(cost)),
    place: [settlement?.[language] ?? place, kind?.word].filter(Boolean).join(' · '),
    scene: kind?.icon ?? 'other',
    photo: photoOf(project, visit),
    lang: project.language === language ? undefined : project.language,
  };
}

/** The smallest rendition: a ballot is read on the worst line. */
function photoOf({ photo, photoAlt }: BallotProject, { village }: VillageVisit): PhotoFile | undefined {
  if (photo === null) return undefined;
  const address = (format: string) => `/api/communities/${village.slug}/photos/${photo}/160/${format}`;
  return { src: address('jpeg'), avif: address('avif'), alt: photoAlt ?? '', width: 160, height: 120, lazy: true };
}

/** What a screen reader says of a tick: number, name, cost, place. */
export const spokenOf = (project: BallotProject, place: string, { t }: VillageVisit): string =>
  t('voting.card.spoken', { number: String(project.number), title: project.title, cost: BigInt(project.cost), place });
