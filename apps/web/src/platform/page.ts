import type { Call, communities, identity, OutputOf, Problem } from '@ortaq/contract';
import type { Language } from '@ortaq/kernel';
import type { Say } from '@ortaq/words';
import type { ReactNode } from 'react';

import type { Kept } from './kept.ts';

export type Village = OutputOf<typeof communities.readCommunity>;
export type Self = OutputOf<typeof identity.readSelf>;

/** What a form sent; a name that was sent more than once is a list. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One request for a page, with everything a page may use. */
export interface Visit {
  readonly language: Language;
  /** The address without the language: the same page in another language is one link away. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Leaves a note with the browser, sent with the answer. */
  readonly keep: (note: Kept) => void;
  readonly isDemo: boolean;
  /** The site's own address, `https://ortaq.example`, for what is read outside it. */
  readonly site: string;
  readonly call: Call;
  readonly self: Self;
  /** Words and numbers in the language of the page and the time zone of the village. */
  readonly t: Say;
  /** When the page was asked for, by the server's clock. For words such as «6 күн қалды», never for a deadline. */
  readonly now: Date;
  /** The form that was refused, to be shown again with what was typed and what is wrong. */
  readonly again?: { readonly form: Form; readonly problem: Problem };
}

/** A visit to a page of one village. */
export interface VillageVisit extends Visit {
  readonly village: Village;
}

/** Where a form leads when it is accepted. An address without the language. */
export type Address = `/${string}`;

/**
 * One page of the site.
 * `document`: rendered here, no script. `island`: a document that loads the named enhancements. `app`: a shell for the rooms.
 */
export interface Page<Data, V extends Visit = Visit> {
  readonly path: `/${string}`;
  readonly kind: 'document' | 'island' | 'app';
  /** What it loads, or what it loads for such data. */
  readonly islands?: readonly string[] | ((data: Data) => readonly string[]);
  /** Origins of other houses that its islands may ask; none unless said. */
  reaches?(data: Data): readonly string[];
  /** `focus`: no menu, nothing that leads away. `rooms`: the office frame, drawn by the app itself. */
  readonly frame?: 'site' | 'focus' | 'rooms';
  /** Where «Back» of the focus frame leads; the village's first page unless said. */
  back?(visit: V): Address;
  /** The page clears itself when nobody touches it, on whatever device. */
  readonly clearsItself?: true;
  /** The page is also a sheet of paper: what printing needs is loaded besides. */
  readonly isPaper?: true;
  /** Which of the four words of the menu is here. */
  readonly section?: 'projects' | 'vote' | 'money' | 'help';
  load(visit: V): Promise<Data>;
  title(data: Data, visit: V): string;
  /** One sentence for link previews and search. */
  description?(data: Data, visit: V): string;
  readonly View: (props: { readonly data: Data; readonly visit: V }) => ReactNode;
  /** Forms of the page by the value of their field `act`. Post, then see the result at the address. */
  readonly acts?: Readonly<Record<string, (visit: V, form: Form) => Promise<Address>>>;
}

/** A page of one village: its path begins with `/:village`. */
export const villagePage = <Data>(page: Page<Data, VillageVisit> & { path: `/:village${string}` }): AnyPage =>
  page as unknown as AnyPage;

/** A page of the country: the front page, help, sign-in. */
export const countryPage = <Data>(page: Page<Data>): AnyPage => page as unknown as AnyPage;

/** A page whose data only its own functions know. */
export type AnyPage = Page<unknown, Visit>;
