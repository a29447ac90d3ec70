import { canonicalJson, type Json, sha256, toHex, utf8 } from '@ortaq/log';

import type { BundledIssuer, Manifest } from './bundle.ts';

/** An issuer as it was pinned before the vote. */
const pinned = ({ name, n, e, address, key }: BundledIssuer) => ({
  ...{ name, n, e },
  ...(address !== undefined && { address }),
  ...(key !== undefined && { key }),
});

/** SHA-256, hex, of the canonical JSON of what a vote was about: terms, issuers, key of the box, projects, roll. Nothing of what came of it. */
export function voteHash({ election, terms, rulesHash, issuers, box, projects, roll }: Manifest): string {
  const about = { election, terms, rulesHash, issuers: issuers.map(pinned), box, projects, roll };
  return toHex(sha256(utf8(canonicalJson(about as unknown as Json))));
}
