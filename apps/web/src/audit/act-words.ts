import { offices } from '@ortaq/domain/identity';
import { dictionary, type Key, type Say } from '@ortaq/words';

/** What an entry of the log says, as it lies in its canonical body. */
interface Said {
  readonly act: string;
  readonly by: string;
  readonly what: Readonly<Record<string, unknown>>;
}

const isKey = (key: string): key is Key => key in dictionary.kk;

const isOffice = (name: unknown): name is (typeof offices)[number] => (offices as readonly unknown[]).includes(name);

/** Plain values of a witness as slots; a year is a name and not a quantity. */
function slotsOf(t: Say, what: Said['what']): Record<string, string | number> {
  const plain = Object.entries(what).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return Object.fromEntries(
    plain.map(([name, value]) => {
      if (name === 'office' && isOffice(value)) return [name, t(`identity.office.${value}`)];
      return [name, name === 'year' ? String(value) : (value as string | number)];
    }),
  );
}

/** The act in one sentence; the name of one that has none. */
function sentenceOf(t: Say, { act, what }: Said): string {
  const key = `audit.act.${act}`;
  return isKey(key) ? t.reason(key, slotsOf(t, what)) : act;
}

function whoOf(t: Say, by: string): string {
  if (isOffice(by)) return t(`identity.office.${by}`);
  const key = `audit.by.${by}`;
  return isKey(key) ? t.reason(key) : by;
}

/** What happened and who did it, in the reader's words. */
export function actWords(t: Say, body: string): { readonly sentence: string; readonly who: string } {
  const said = JSON.parse(body) as Said;
  return { sentence: sentenceOf(t, said), who: whoOf(t, said.by) };
}
