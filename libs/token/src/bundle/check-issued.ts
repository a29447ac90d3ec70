import { type Manifest, type QuotedAct } from './bundle.ts';
import { absent, failed, type Finding, firstOf, ok } from './finding.ts';
import type { Bundle } from './read-bundle.ts';

const told: QuotedAct = 'voting.tellIssued';

/** What the commission of an issuer told the log, once, after the close. */
const toldBy = ({ entries }: Bundle, name: string) =>
  entries.filter(({ act, what }) => act === told && what['issuer'] === name).map(({ what }) => what['issued']);

function issuedBy(bundle: Bundle, { name, issued }: Manifest['issuers'][number]): Finding {
  const logged = toldBy(bundle, name);
  if (issued === undefined) return logged.length === 0 ? absent('not-told') : failed('not-as-logged', { what: name });
  const { counts, roll } = bundle.manifest;
  if (!Number.isSafeInteger(issued) || issued < 0) return failed('form', { what: name });
  if (logged.length === 0) return failed('not-logged', { what: told });
  if (logged.length > 1 || logged[0] !== issued) return failed('not-as-logged', { what: name });
  if (counts.ballots > issued) return failed('counts', { what: `ballots ≤ issued by ${name}` });
  return issued <= roll.count ? ok : failed('counts', { what: `issued by ${name} ≤ roll` });
}

/**
 * V6, the other half: no more ballots than any issuer of another house stamped tokens. The numbers of two issuers may differ by people
 * who were stamped by one and never asked the other; nobody can vote with one stamp.
 */
export const checkIssued = (bundle: Bundle): Finding =>
  firstOf(
    bundle.manifest.issuers.filter(({ address }) => address !== undefined).map((issuer) => issuedBy(bundle, issuer)),
  );
