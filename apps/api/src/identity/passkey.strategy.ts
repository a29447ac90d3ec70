import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { identity } from '@ortaq/contract';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';

import { ProvingByPasskey } from './proving-by-passkey.ts';
import type { Proven } from './signing-in.ts';

/** Passport strategy `passkey`: whoever made one, by the lock of their device. */
@Injectable()
export class PasskeyStrategy extends PassportStrategy(Strategy, 'passkey') {
  constructor(private readonly proving: ProvingByPasskey) {
    super();
  }

  validate({ ip, body }: FastifyRequest): Promise<Proven> {
    return this.proving.prove({ signed: identity.signInByPasskey.input.parse(body).credential, from: ip });
  }
}
