import { fromBase64url } from '../base64url.ts';
import { isStatementOf } from '../statement.ts';
import type { BundledIssuer, Manifest } from './bundle.ts';
import { failed, type Finding, firstOf, ok } from './finding.ts';
import { voteHash } from './vote-hash.ts';

/** One that was named before houses signed has no key; that a number is missing is told by V6. */
async function statementOf(manifest: Manifest, { name, key, issued, signature }: BundledIssuer): Promise<Finding> {
  if (key === undefined || issued === undefined) return ok;
  const [by, signed] = [fromBase64url(key), fromBase64url(signature ?? '')];
  const said = { election: manifest.election, issued, vote: voteHash(manifest) };
  return by && signed && (await isStatementOf(by, said, signed)) ? ok : failed('statement', { what: name });
}

/** Every house but this one signed for this very vote, and for the number that the manifest names. */
export async function checkStatements({ manifest }: { readonly manifest: Manifest }): Promise<Finding> {
  return firstOf(await Promise.all(manifest.issuers.map((each) => statementOf(manifest, each))));
}
