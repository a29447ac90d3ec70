import { Body, Controller, Get, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { issuerState, stamping } from '@ortaq/contract';
import { Refusal } from '@ortaq/kernel';
import { fromBase64url, toBase64url } from '@ortaq/token';
import type { FastifyRequest } from 'fastify';

import type { Holder } from './holders.ts';
import { Stamps } from './stamps.ts';
import { Votes } from './votes.ts';

/** The two doors of the issuer: a stamp for who proved to be on the roll, and the numbers for everybody. */
@Controller()
export class StampsController {
  constructor(
    private readonly stamps: Stamps,
    private readonly votes: Votes,
  ) {}

  @Post(stamping.path)
  @HttpCode(200)
  @UseGuards(AuthGuard('slip'))
  async stamp(@Req() { user }: FastifyRequest & { user: Holder }, @Body() body: unknown) {
    const blinded = fromBase64url(stamping.input.parse(body).blinded);
    if (!blinded) throw new Refusal(['voting/token-form']);
    return stamping.output.parse({ signed: toBase64url(await this.stamps.give(user, blinded)) });
  }

  @Get('elections/:village/:cycle')
  async state(@Param('village') village: string, @Param('cycle') cycle: string) {
    const [state] = await this.votes.states(`${village}/${cycle}`);
    if (!state) throw new Refusal(['record/not-found']);
    return issuerState.output.parse(state);
  }

  @Get('health/ready')
  async ready() {
    await this.votes.states('');
    return { status: 'ready' };
  }
}
