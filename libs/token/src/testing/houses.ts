import { privateKeyOf, publicKeyOf } from '@ortaq/log';
import type { KeyObject } from 'node:crypto';

import { toBase64url } from '../base64url.ts';
import type { BundledIssuer, Manifest } from '../bundle/bundle.ts';
import { voteHash } from '../bundle/vote-hash.ts';
import { jwkOf, newIssuerKey } from '../issuer/index.ts';
import { newSeed } from '../seed.ts';
import { signStatement } from '../statement.ts';

/** Who stamps tokens, with the key by which they do. */
export interface Stamper {
  readonly key: KeyObject;
  /** Signs what another house says of the vote. */
  readonly says?: CryptoKey;
  readonly told: BundledIssuer;
}

const [houseKey, auditKey] = [newIssuerKey(), newIssuerKey()];

/** The house itself, which alone stamps unless told otherwise. */
export const council: Stamper = { key: houseKey, told: { name: 'council', ...jwkOf(houseKey) } };

const auditSays = await privateKeyOf(newSeed());

/** The audit commission, on a machine of its own. */
export const audit: Stamper = {
  key: auditKey,
  says: auditSays,
  told: {
    name: 'audit',
    ...jwkOf(auditKey),
    address: 'https://audit.example',
    key: toBase64url(await publicKeyOf(auditSays)),
  },
};

/** The manifest with what the houses of other issuers say of it, signed anew. */
export async function saidBy(manifest: Manifest, by: readonly Stamper[] = [audit, council]): Promise<Manifest> {
  const { election } = manifest;
  const sign = async (issuer: BundledIssuer): Promise<BundledIssuer> => {
    const says = by.find(({ told }) => told.name === issuer.name)?.says;
    if (!says || issuer.issued === undefined) return issuer;
    const statement = { election, issued: issuer.issued, vote: voteHash(manifest) };
    return { ...issuer, signature: toBase64url(await signStatement(says, statement)) };
  };
  return { ...manifest, issuers: await Promise.all(manifest.issuers.map(sign)) };
}
