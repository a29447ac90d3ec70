import { jest } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Seals } from '../platform/seals.ts';
import { attemptOf, giveAttempt } from './provider-attempt.ts';

const key = (byte: number) => Buffer.alloc(32, byte);
const sealsOf = (byte: number) =>
  new Seals({ ORTAQ_IIN_PEPPER: key(byte), ORTAQ_IIN_KEY: key(byte), ORTAQ_BOX_KEY: key(byte) });
const seals = sealsOf(1);
const attempt = { state: 's', nonce: 'n', verifier: 'v' };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** The cookie that was given, as the browser sends it back. */
function given(): { request: FastifyRequest; options: unknown } {
  let kept: Record<string, string> = {};
  let options: unknown;
  const setCookie = (name: string, value: string, how: unknown) => {
    kept = { [name]: value };
    options = how;
  };
  giveAttempt({ setCookie } as unknown as FastifyReply, seals, attempt);
  return { request: { cookies: kept } as unknown as FastifyRequest, options };
}

describe('the attempt that a browser carries', () => {
  it('comes back as it was, to this house only', () => {
    const { request } = given();
    expect(attemptOf(request, seals)).toEqual(attempt);
    expect(attemptOf(request, sealsOf(2))).toBeUndefined();
  });

  it('shows nothing of itself and is sent to this house only', () => {
    const { request, options } = given();
    expect(Buffer.from(Object.values(request.cookies)[0]!, 'base64url').toString()).not.toContain('nonce');
    expect(options).toEqual({ path: '/', httpOnly: true, secure: true, sameSite: 'lax', maxAge: 600 });
  });

  it('ends after ten minutes, whatever the browser keeps', () => {
    const { request } = given();
    jest.advanceTimersByTime(599_999);
    expect(attemptOf(request, seals)).toEqual(attempt);
    jest.advanceTimersByTime(1);
    expect(attemptOf(request, seals)).toBeUndefined();
  });

  it.each(['', 'x', seals.seal('850615100007').toString('base64url'), seals.seal('{}').toString('base64url')])(
    'is nothing else that somebody sends: «%s»',
    (value) => {
      const cookies = { '__Host-ortaq-provider': value };
      expect(attemptOf({ cookies } as unknown as FastifyRequest, seals)).toBeUndefined();
    },
  );
});
