import type { AnswerOf, spending } from '@ortaq/contract';

type Page = AnswerOf<(typeof spending)['readMoney']>;

const columns = ['number', 'title', 'status', 'planned', 'contracted', 'accepted', 'paid', 'returned'] as const;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Tenge with a point and two decimals, from tiyn. */
const tenge = (minor: bigint): string => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;

/** The table of the page, as RFC 4180: the same projects, the same sums. */
export function moneyTable({ works }: Page): string {
  const lines = works.map((work) => [
    String(work.number),
    quoted(work.title),
    work.status,
    ...columns.slice(3).map((column) => tenge(BigInt(String(work[column])))),
  ]);
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
