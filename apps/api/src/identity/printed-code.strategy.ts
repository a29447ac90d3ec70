import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { identity } from '@ortaq/contract';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';

import { ProvingByPaper } from './proving-by-paper.ts';
import type { Proven } from './signing-in.ts';

/** Passport strategy `printed`: residents, by identity number and the code on the paper of the office. */
@Injectable()
export class PrintedCodeStrategy extends PassportStrategy(Strategy, 'printed') {
  constructor(private readonly proving: ProvingByPaper) {
    super();
  }

  validate({ ip, body }: FastifyRequest): Promise<Proven> {
    return this.proving.prove({ ...identity.signInByPrintedCode.input.parse(body), from: ip });
  }
}
