import type { identity, InputOf } from '@ortaq/contract';
import { PASSKEY_MINUTES } from '@ortaq/domain/identity';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';

import type { PersonId } from '../platform/actor.ts';

type Made = InputOf<typeof identity.makePasskey>['credential'];
type Signed = InputOf<typeof identity.signInByPasskey>['credential'];

/** The site as devices know it: they sign for this host and this origin only. */
export interface Site {
  readonly host: string;
  readonly origin: string;
}

export const siteAt = (address: string): Site => {
  const { hostname, origin } = new URL(address);
  return { host: hostname, origin };
};

/** What is kept of the key of a device. */
export interface DeviceKey {
  /** The name that the device gave it, base64url. */
  readonly credential: string;
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** How often it signed, where the device counts. */
  readonly counter: number;
  readonly transports: readonly string[];
}

/** Takes a challenge out of those that wait: it is answered once. */
type TakeChallenge = (challenge: string) => Promise<boolean>;

const timeout = PASSKEY_MINUTES * 60_000;

/** Under this name a device keeps the person, and tells it again when it signs. */
const handleOf = (person: PersonId): Uint8Array<ArrayBuffer> => new TextEncoder().encode(person);

interface Owner {
  readonly personId: PersonId;
  /** As the device shows it to the person. */
  readonly name: string;
  readonly keys: readonly Pick<DeviceKey, 'credential' | 'transports'>[];
}

/** The device finds the key by itself, and its lock guards it. */
const openedByLock = { residentKey: 'required', requireResidentKey: true, userVerification: 'required' } as const;

/** The question to a device that shall make a key. */
export async function questionToMake({ host }: Site, { personId, name, keys }: Owner) {
  const rp = { id: host, name: host };
  const { challenge, user, pubKeyCredParams } = await generateRegistrationOptions({
    rpID: rp.id,
    rpName: rp.name,
    userName: name,
    userDisplayName: name,
    userID: handleOf(personId),
  });
  const excludeCredentials = keys.map(({ credential, transports }) => ({
    type: 'public-key' as const,
    id: credential,
    transports: [...transports],
  }));
  const how = { timeout, attestation: 'none', authenticatorSelection: openedByLock } as const;
  return { challenge, rp, user, pubKeyCredParams, excludeCredentials, ...how };
}

export async function questionToSign({ host }: Site) {
  const { challenge } = await generateAuthenticationOptions({ rpID: host });
  return { challenge, rpId: host, timeout, userVerification: 'required' } as const;
}

/** The key that a device made for this site and this question, or nothing. */
export async function madeKey(site: Site, made: Made, take: TakeChallenge): Promise<DeviceKey | null> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: { ...made, clientExtensionResults: {} },
    expectedChallenge: take,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
  }).catch(unproven);
  if (!verified) return null;
  const { id, publicKey, counter } = registrationInfo.credential;
  return { credential: id, publicKey, counter, transports: made.response.transports };
}

interface Known extends Pick<DeviceKey, 'publicKey' | 'counter'> {
  readonly personId: PersonId;
}

/** The counter after a device signed for this site and this question with the key that is known, or nothing. */
export async function signedWith(
  site: Site,
  { signed, known }: { readonly signed: Signed; readonly known: Known },
  take: TakeChallenge,
): Promise<number | null> {
  if (Buffer.from(signed.response.userHandle, 'base64url').toString() !== known.personId) return null;
  const { publicKey, counter } = known;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: { ...signed, clientExtensionResults: {} },
    expectedChallenge: take,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: { id: signed.id, publicKey, counter },
  }).catch(unproven);
  return verified ? authenticationInfo!.newCounter : null;
}

/** The library throws for every way in which an answer can be wrong. */
const unproven = (): { verified: false; registrationInfo?: never; authenticationInfo?: never } => ({ verified: false });
