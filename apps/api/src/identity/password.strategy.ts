import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';

import { type Proven, SigningIn } from './signing-in.ts';

/** Passport strategy `local`: offices, by login and password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signingIn: SigningIn) {
    super({ usernameField: 'login', passwordField: 'password', passReqToCallback: true });
  }

  validate({ ip }: FastifyRequest, login: string, password: string): Promise<Proven> {
    return this.signingIn.byPassword({ login, password, from: ip });
  }
}
