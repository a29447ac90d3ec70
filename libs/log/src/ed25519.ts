import { joined, type Bytes } from './bytes.ts';

const ed25519 = { name: 'Ed25519' };

/** RFC 8410: everything of a PKCS #8 private key before its 32 bytes of seed. */
// prettier-ignore
const pkcs8Head = Uint8Array.of(0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20);

/** The private key that the seed (32 bytes) stands for. */
export const privateKeyOf = (seed: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', joined(pkcs8Head, seed), ed25519, true, ['sign']);

/** The public key, 32 bytes. */
export async function publicKeyOf(privateKey: CryptoKey): Promise<Bytes> {
  const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}

export const signBytes = async (privateKey: CryptoKey, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign(ed25519, privateKey, message));

/** False for a wrong signature and for bytes that are no key at all. */
export async function isSignedBy(publicKey: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, ed25519, false, ['verify']);
    return await crypto.subtle.verify(ed25519, key, signature, message);
  } catch {
    return false;
  }
}
