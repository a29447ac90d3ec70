import { fromHex, type Bytes } from '@ortaq/log';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { toBase64url } from '../base64url.ts';
import { type IssuerKey, issuerKeyFrom } from '../issuer-key.ts';
import { inverse, toBytes, toNumber } from '../numbers.ts';

interface Written {
  readonly name: string;
  readonly n: string;
  readonly e: string;
  readonly d: string;
  readonly p: string;
  readonly q: string;
  readonly input_msg: string;
  readonly msg: string;
  readonly msg_prefix: string;
  readonly salt: string;
  readonly inv: string;
  readonly blinded_msg: string;
  readonly blind_sig: string;
  readonly sig: string;
}

/** One test vector of RFC 9474, Appendix A. */
export interface Vector {
  readonly name: string;
  readonly key: IssuerKey;
  readonly privateKey: KeyObject;
  readonly input: Bytes;
  readonly salt: Bytes;
  readonly factor: bigint;
  readonly blinded: Bytes;
  readonly blindSignature: Bytes;
  readonly signature: Bytes;
}

const bytes = (hex: string): Bytes => fromHex(hex)!;
const trimmed = (hex: string): Bytes => bytes(hex.replace(/^(00)+/, ''));

const vectorOf = (written: Written): Vector => {
  const salt = bytes(written.salt);
  const known = issuerKeyFrom({ n: toBase64url(trimmed(written.n)), e: toBase64url(trimmed(written.e)) })!;
  const key = { ...known, saltLength: salt.length };
  return {
    name: written.name,
    key,
    privateKey: privateKeyFrom(written),
    input: bytes(written.input_msg),
    salt,
    factor: inverse(toNumber(bytes(written.inv)), key.modulus)!,
    blinded: bytes(written.blinded_msg),
    blindSignature: bytes(written.blind_sig),
    signature: bytes(written.sig),
  };
};

const privateKeyFrom = ({ n, e, d, p, q }: Written): KeyObject => {
  const part = (hex: string) => toBase64url(trimmed(hex));
  const number = (hex: string) => toNumber(bytes(hex));
  const sized = (value: bigint) => toBase64url(toBytes(value, Math.ceil(value.toString(16).length / 2)));
  const numbers = { n: part(n), e: part(e), d: part(d), p: part(p), q: part(q) };
  const crt = {
    dp: sized(number(d) % (number(p) - 1n)),
    dq: sized(number(d) % (number(q) - 1n)),
    qi: sized(inverse(number(q), number(p))!),
  };
  return createPrivateKey({ key: { kty: 'RSA', ...numbers, ...crt }, format: 'jwk' });
};

export const vectors = (JSON.parse(readFileSync(new URL('./rfc9474.json', import.meta.url), 'utf8')) as Written[]).map(
  vectorOf,
);
