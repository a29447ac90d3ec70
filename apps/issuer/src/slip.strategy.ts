import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { stamping } from '@ortaq/contract';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';

import { type Holder, Holders } from './holders.ts';

/** Passport strategy `slip`: a person on the roll, by the code that the commission printed for them. */
@Injectable()
export class SlipStrategy extends PassportStrategy(Strategy, 'slip') {
  constructor(private readonly holders: Holders) {
    super();
  }

  validate({ ip, body }: FastifyRequest): Promise<Holder> {
    const { election, code } = stamping.input.parse(body);
    return this.holders.byCode({ election, code, from: ip });
  }
}
