import type { BallotForm } from '@ortaq/domain/cycles';
import type { PrintRun } from '@ortaq/domain/voting';
import type { Language, Named } from '@ortaq/kernel';
import type { Place } from '@ortaq/words';

import type { SayBoth, WordBoth } from '../../platform/print/both.ts';
import type { Pen } from '../../platform/print/pen.ts';

/** A project as it stands on paper. */
export interface PaperProject {
  readonly number: number;
  readonly title: string;
  /** One line: what will be different. */
  readonly change: string;
  /** Name of the sign of its kind of work. */
  readonly sign: string;
  /** Tiyn. */
  readonly cost: bigint;
  readonly story: ProjectStory;
}

/** What the booklet tells besides. */
export interface ProjectStory {
  /** Of the author: there is no second text. */
  readonly language: Language;
  readonly settlement: Named | null;
  readonly problem: string;
  readonly solution: string;
  /** When the review put it onto the ballot, and what it said. */
  readonly admitted: { readonly at: Date; readonly reason: string } | null;
  /** SHA-256 of the smallest good rendition of its photo, hex. */
  readonly photo: string | null;
}

/** What the papers of a vote tell; nothing about any person. */
export interface Pack {
  readonly kato: string;
  readonly village: Named;
  readonly phone: string | null;
  readonly address: Named | null;
  readonly hours: Named | null;
  /** The page of the village on the web. */
  readonly site: string;
  readonly place: Place;
  readonly mark: string;
  readonly cycle: Named;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Tiyn. */
  readonly envelope: bigint;
  readonly form: BallotForm;
  /** One issuer stamps every key of the vote; null while that is not settled. */
  readonly isSingleOperator: boolean | null;
  /** In the order of rotation A. */
  readonly projects: readonly PaperProject[];
}

/** What lies on the desk when papers are laid out: the facts, the words, and a pen to measure with. */
export interface Desk {
  readonly pack: Pack;
  readonly run: PrintRun;
  readonly say: SayBoth;
  readonly word: WordBoth;
  readonly pen: Pen;
  /** Photos in grey, JPEG, by the number of the project; only where they are printed. */
  readonly pictures: ReadonlyMap<number, Uint8Array>;
}
