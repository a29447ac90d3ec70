import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { identity } from '@ortaq/contract';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';

import { type Proven, SigningIn } from './signing-in.ts';

/** Passport strategy `code`: residents, by a one-time code on their phone. */
@Injectable()
export class CodeStrategy extends PassportStrategy(Strategy, 'code') {
  constructor(private readonly signingIn: SigningIn) {
    super();
  }

  validate({ ip, body }: FastifyRequest): Promise<Proven> {
    return this.signingIn.byCode({ ...identity.confirmCode.input.parse(body), from: ip });
  }
}
