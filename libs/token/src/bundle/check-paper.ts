import { isWithheld, shownBatches } from '@ortaq/domain/voting';
import { canonicalJson, type Json, toHex } from '@ortaq/log';

import { ballotHash } from '../ballot.ts';
import { paperSeal, readPaperText } from '../paper.ts';
import { entryOf, type Manifest } from './bundle.ts';
import { marksOf } from './check-ballots.ts';
import { absent, failed, type FaultCode, type Finding, firstOf, ok } from './finding.ts';
import type { Bundle, ReadSheet } from './read-bundle.ts';
import { signedBatches } from './signed-batches.ts';

/** Whether a bundle must not carry ballots: a channel is a handful, or it is not known yet how large the channel of paper is. */
export const mustWithhold = ({ counts, paper }: Pick<Manifest, 'counts' | 'paper'>): boolean =>
  (paper !== null && paper.root === null) || isWithheld({ online: counts.ballots, paper: paper?.counted ?? 0 });

const same = (one: unknown, other: unknown): boolean =>
  canonicalJson((one ?? null) as Json) === canonicalJson((other ?? null) as Json);

/** The account and the root are those with which the count began. */
function asCounted({ manifest: { counts, paper }, entries }: Bundle): Finding {
  const { batches: _, ...account } = paper!;
  const told = entryOf(entries, 'tally.beginCount')?.what['paper'];
  return same(told, { given: counts.paper, ...account }) ? ok : failed('not-as-logged', { what: 'paper' });
}

/** The batches are those for which three people signed, each with the seal that they signed. */
function asSigned({ manifest: { paper }, entries }: Bundle): Finding {
  const signed = signedBatches(entries);
  const { batches, counted } = paper!;
  const at = Array.from({ length: Math.max(signed.length, batches.length) }).findIndex(
    (_, place) => !same(signed[place], batches[place]),
  );
  if (at !== -1) return failed('unsigned', { what: String((batches[at] ?? signed[at])!.number) });
  const sheets = batches.reduce((all, each) => all + each.sheets, 0);
  return sheets === counted ? ok : failed('counts', { what: 'sheets = batches' });
}

/** The first line at which a sheet does not hold. */
function everySheet(sheets: readonly ReadSheet[], why: FaultCode, holds: (text: string) => boolean): Finding {
  const wrong = sheets.find(({ sheet }) => !holds(sheet.text));
  return wrong ? failed(why, { line: wrong.line }) : ok;
}

function asRead({ manifest, sheets }: Bundle): Finding {
  const findings = [
    everySheet(sheets, 'form', (text) => readPaperText(text) !== null),
    everySheet(sheets, 'other-election', (text) => readPaperText(text)?.election === manifest.election),
    everySheet(sheets, 'choices', (text) => {
      const said = readPaperText(text);
      return said?.paper !== 'vote' || marksOf(manifest, said.choices) !== null;
    }),
  ];
  return firstOf(findings);
}

/** The sheets stand in the order of their hashes, which is not that of any pile. */
function inOrder(sheets: readonly ReadSheet[]): Finding {
  const names = sheets.map(({ sheet }) => toHex(ballotHash(sheet.text)));
  const astray = names.findIndex((name, at) => at > 0 && name <= names[at - 1]!);
  return astray === -1 ? ok : failed('order', { line: sheets[astray]!.line });
}

const textsOf = (sheets: readonly ReadSheet[]): string[] => sheets.map(({ sheet }) => sheet.text);

/** The sheets of every large batch give its seal, and no sheet names a small one. */
function asSealed({ manifest, sheets }: Bundle): Finding {
  const shown = [...shownBatches(manifest.paper!.batches)];
  const known = new Set<number | null>([null, ...shown.map(({ number }) => number)]);
  const stray = sheets.find(({ sheet }) => !known.has(sheet.batch));
  if (stray) return failed('form', { line: stray.line });
  const of = (number: number) => textsOf(sheets.filter(({ sheet }) => sheet.batch === number));
  const broken = shown.find(({ number, seal }) => paperSeal(of(number)) !== seal);
  return broken ? failed('seal', { what: String(broken.number) }) : ok;
}

/** Every sheet that was counted is there, and nothing else. */
function asWhole({ manifest, sheets }: Bundle): Finding {
  const { root, counted } = manifest.paper!;
  if (sheets.length !== counted) return failed('counts', { what: 'sheets = lines' });
  return paperSeal(textsOf(sheets)) === root ? ok : failed('root');
}

/** What must hold of a vote in which no paper was given out, or whose paper is not read yet. */
function withoutPaper({ sheets, entries, manifest: { paper } }: Bundle): Finding {
  if (sheets.length > 0) return failed('counts', { what: 'lines' });
  if (paper) return absent('paper-open');
  return signedBatches(entries).length === 0 ? absent('no-paper') : failed('counts', { what: 'paper' });
}

/** V7: every sheet was signed for by three people, none was added, dropped or changed since, and all that was given out is accounted for. */
export function checkPaper(bundle: Bundle): Finding {
  const { manifest, sheets } = bundle;
  if ((manifest.paper === null) !== (manifest.counts.paper === 0)) return failed('form', { what: 'paper' });
  if ((manifest.paper?.root ?? null) === null) return withoutPaper(bundle);
  const stated = [asCounted, asSigned];
  const shown = manifest.isWithheld ? [] : [asRead, asWhole, () => inOrder(sheets), asSealed];
  for (const check of [...stated, ...shown]) {
    const finding = check(bundle);
    if (finding.state !== 'ok') return finding;
  }
  if (!manifest.isWithheld) return ok;
  return sheets.length === 0 ? absent('withheld') : failed('counts', { what: 'lines' });
}
