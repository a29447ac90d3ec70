import type { identity, OutputOf, SentOf } from '@ortaq/contract';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

type ToMake = Pick<OutputOf<typeof identity.askToMakePasskey>, 'challenge' | 'user'>;
type ToSign = Pick<OutputOf<typeof identity.askForPasskey>, 'challenge'>;
type Made = SentOf<typeof identity.makePasskey>['credential'];
type Signed = SentOf<typeof identity.signInByPasskey>['credential'];

/** What a device could do otherwise than it should. */
interface Misdeeds {
  readonly origin?: string;
  readonly host?: string;
  /** Nobody opened the lock. */
  readonly isLocked?: boolean;
  readonly counter?: number;
  readonly handle?: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** ES256 on P-256, as COSE writes it (RFC 9053 §2.1, §7.1). */
function coseOf(key: KeyObject): Uint8Array {
  const { x, y } = key.export({ format: 'jwk' });
  const point = (each: string) => new Uint8Array(Buffer.from(each, 'base64url'));
  const [kty, alg, crv] = [2, -7, 1];
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, kty],
      [3, alg],
      [-1, crv],
      [-2, point(x!)],
      [-3, point(y!)],
    ]),
  );
}

/** A device with a lock and a chip, in software: what a browser hands on when somebody opens it. */
export function aLock() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let signatures = 0;
  let kept = '';

  const clientData = (type: string, challenge: string, { origin = 'http://localhost:3000' }: Misdeeds) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  function authenticatorData(flags: number, { host = 'localhost', isLocked, counter = signatures }: Misdeeds): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(host), Buffer.from([flags | (isLocked ? 0 : VERIFIED)]), count]);
  }

  return {
    id: text(id),
    make({ challenge, user }: ToMake, misdeeds: Misdeeds = {}): Made {
      kept = user.id;
      const size = Buffer.alloc(2);
      size.writeUInt16BE(id.length);
      const head = authenticatorData(PRESENT | HAS_KEY, misdeeds);
      const authData = Buffer.concat([head, Buffer.alloc(16), size, id, coseOf(publicKey)]);
      const attestation = new Map<string, string | Uint8Array | Map<string, never>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, never>()],
        ['authData', new Uint8Array(authData)],
      ]);
      return {
        ...{ id: text(id), rawId: text(id), type: 'public-key' },
        response: {
          clientDataJSON: text(clientData('webauthn.create', challenge, misdeeds)),
          attestationObject: text(isoCBOR.encode(attestation)),
          transports: ['internal'],
        },
      };
    },

    sign({ challenge }: ToSign, misdeeds: Misdeeds = {}): Signed {
      signatures += 1;
      const data = authenticatorData(PRESENT, misdeeds);
      const said = clientData('webauthn.get', challenge, misdeeds);
      return {
        ...{ id: text(id), rawId: text(id), type: 'public-key' },
        response: {
          clientDataJSON: text(said),
          authenticatorData: text(data),
          signature: text(sign('sha256', Buffer.concat([data, sha256(said)]), privateKey)),
          userHandle: misdeeds.handle ?? kept,
        },
      };
    },
  };
}
