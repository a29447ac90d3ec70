import { Controller, Res, UseGuards } from '@nestjs/common';
import { identity } from '@ortaq/contract';
import type { FastifyReply } from 'fastify';

import { Reader } from '../platform/reader.ts';
import { type AskingRequest, Asking, type Ask, Serves } from '../platform/serves.ts';
import { findDemoPerson } from './demo.queries.ts';
import { ByCode, ByPasskey, ByPassword, ByPrintedCode, ByProvider, type ProvenRequest } from './proving.guard.ts';
import { giveCookie, takeCookie, tokenOf } from './session-cookie.ts';
import { type Beginner, Sessions } from './sessions.ts';
import { SigningIn } from './signing-in.ts';

type I = typeof identity;

/** Sessions begin and end here; the cookie is set nowhere else. */
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly signingIn: SigningIn,
    private readonly reader: Reader,
  ) {}

  @Serves(identity.signIn)
  @UseGuards(ByPassword)
  async signIn(@Asking() { request }: Ask<I['signIn']>, @Res({ passthrough: true }) reply: FastifyReply) {
    const { mustChangePassword } = await this.begin((request as ProvenRequest).proven, request, reply);
    return { mustChangePassword };
  }

  @Serves(identity.requestCode)
  async requestCode(@Asking() { input, request }: Ask<I['requestCode']>) {
    await this.signingIn.sendCode({ ...input, from: request.ip });
    return {};
  }

  @Serves(identity.confirmCode)
  @UseGuards(ByCode)
  async confirmCode(@Asking() { request }: Ask<I['confirmCode']>, @Res({ passthrough: true }) reply: FastifyReply) {
    const { isNew } = await this.begin((request as ProvenRequest).proven, request, reply);
    return { isNew };
  }

  @Serves(identity.signInByPrintedCode)
  @UseGuards(ByPrintedCode)
  async signInByPrintedCode(
    @Asking() { request }: Ask<I['signInByPrintedCode']>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.begin((request as ProvenRequest).proven, request, reply);
    return {};
  }

  @Serves(identity.signInByPasskey)
  @UseGuards(ByPasskey)
  async signInByPasskey(
    @Asking() { request }: Ask<I['signInByPasskey']>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.begin((request as ProvenRequest).proven, request, reply);
    return {};
  }

  /** Who is signed in already keeps the session that they have: it may open more. */
  @Serves(identity.signInByProvider)
  @UseGuards(ByProvider)
  async signInByProvider(
    @Asking() { actor, request }: Ask<I['signInByProvider']>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { proven } = request as ProvenRequest;
    if (proven.personId !== actor.personId) await this.begin(proven, request, reply);
    return { isNew: proven.isNew };
  }

  @Serves(identity.signInAsDemo)
  async signInAsDemo(@Asking() ask: Ask<I['signInAsDemo']>, @Res({ passthrough: true }) reply: FastifyReply) {
    const personId = await this.reader.read(findDemoPerson, ask);
    await this.begin({ personId, means: 'demo' }, ask.request, reply);
    return {};
  }

  @Serves(identity.signOut)
  async signOut(@Asking() { request }: Ask<I['signOut']>, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = tokenOf(request);
    if (token) await this.sessions.end(token);
    takeCookie(reply);
    return {};
  }

  private async begin<Who extends Beginner>(who: Who, request: AskingRequest, reply: FastifyReply): Promise<Who> {
    giveCookie(reply, await this.sessions.begin(who, tokenOf(request)));
    return who;
  }
}
