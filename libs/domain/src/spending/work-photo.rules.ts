import { rule } from '@ortaq/kernel';

/** The place before the work, and after it. */
export const workPhotoKinds = ['before', 'after'] as const;

export type WorkPhotoKind = (typeof workPhotoKinds)[number];

export const MOST_WORK_PHOTOS = 6;

export interface WorkPhotoFacts {
  /** The council set money aside for the project. */
  readonly isAdopted: boolean;
  /** Of the same kind. */
  readonly photos: number;
}

const photo = rule<WorkPhotoFacts>();

// prettier-ignore
export const workPhotoRules = [
  photo('spending/nothing-adopted', (f) => f.isAdopted),
  photo('spending/too-many-photos', (f) => f.photos < MOST_WORK_PHOTOS),
];
