import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';

/** Argon2id, the library's own choice, as costly as OWASP asks at least. At most four run at once: libuv has four threads for such work. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

const ofNobody = hashPassword(String(randomInt(2 ** 47)));

/** Whether the password is the one behind the hash. Without a hash the same work is done, so that time tells nothing. */
export async function isPasswordOf(known: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(known ?? (await ofNobody), password.normalize('NFKC')).catch(() => false);
  return matches && known !== undefined;
}

/** Letters and digits that nobody confuses when reading them aloud. */
const SIGNS = 'abcdefghkmnpqrstuvwxyz23456789';

/** A password of 78 bits in four groups, to be used once and then changed. */
export const drawPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');
