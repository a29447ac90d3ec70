import { offices } from '@ortaq/domain/identity';
import { dictionary, type Key, type Say } from '@ortaq/words';

/** What an entry of the log says, as it lies in its canonical body. */
interface Said {
  readonly act: string;
  readonly by: string;
  readonly what: Readonly<Record<string, unknown>>;
}

const isKey = (key: string): key is Key => key in dictionary.kk;

const wordOr = (t: Say, key: string, name: string): string => (isKey(key) ? t.reason(key) : name);

const isOffice = (name: unknown): name is (typeof offices)[number] => (offices as readonly unknown[]).includes(name);

/** A value of a witness as a slot: offices, votes and kinds of paper in words; a year or a number of a paper is no quantity. */
function slotOf(t: Say, name: string, value: string | number): string | number {
  if (name === 'office' && isOffice(value)) return t(`identity.office.${value}`);
  if (name === 'vote') return wordOr(t, `audit.vote.${value}`, String(value));
  if (name === 'kind') return wordOr(t, `audit.kind.${value}`, String(value));
  return name === 'year' ? String(value) : value;
}

const slotsOf = (t: Say, what: Said['what']): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(what).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, slotOf(t, name, value)]] : [],
    ),
  );

/** The act in one sentence; the name of one that has none. */
function sentenceOf(t: Say, { act, what }: Said): string {
  const key = `audit.act.${act}`;
  return isKey(key) ? t.reason(key, slotsOf(t, what)) : act;
}

const whoOf = (t: Say, by: string): string =>
  isOffice(by) ? t(`identity.office.${by}`) : wordOr(t, `audit.by.${by}`, by);

/** What happened and who did it, in the reader's words. */
export function actWords(t: Say, body: string): { readonly sentence: string; readonly who: string } {
  const said = JSON.parse(body) as Said;
  return { sentence: sentenceOf(t, said), who: whoOf(t, said.by) };
}
