import type { Address, VillageVisit } from '../platform/page.ts';

type Where = Pick<VillageVisit, 'village'>;
type WhereRead = Pick<VillageVisit, 'village' | 'language'>;

interface Numbered {
  readonly number: number;
  /** Mark of the cycle; without it the current cycle is meant. */
  readonly cycle?: string | null | undefined;
}

const ofCycle = (cycle: string | null | undefined): string => (cycle ? `?cycle=${cycle}` : '');

/** The page of a numbered project, without the language. */
export const projectAddress = ({ village }: Where, { number, cycle }: Numbered): Address =>
  `/${village.slug}/projects/${number}${ofCycle(cycle)}`;

/** A page of the village that is reached by a link, in the language that is read. */
export const linkTo = ({ language, village }: WhereRead, path: string): string =>
  `/${language}/${village.slug}/${path}`;

export const projectLink = (visit: WhereRead, numbered: Numbered): string =>
  `/${visit.language}${projectAddress(visit, numbered)}`;

/** A part of a draft, or its list of parts. */
export const draftAddress = ({ village }: Where, id: string, part = ''): Address =>
  `/${village.slug}/propose/${id}${part && `/${part}`}`;

export const draftLink = (visit: WhereRead, id: string, part = ''): string =>
  `/${visit.language}${draftAddress(visit, id, part)}`;
