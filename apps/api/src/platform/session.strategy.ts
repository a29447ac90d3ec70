import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';

import { type Actor, Actors, visitor } from './actor.ts';

/** `__Host-`: only this host, only over a trustworthy origin, never a sub-domain's. */
export const SESSION_COOKIE = '__Host-ortaq';

/** Passport strategy `session`: the person behind the cookie, or a visitor. It never refuses; rights do. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(private readonly actors: Actors) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Actor> {
    const token = request.cookies[SESSION_COOKIE];
    return (token && (await this.actors.behind(token))) || visitor;
  }
}
