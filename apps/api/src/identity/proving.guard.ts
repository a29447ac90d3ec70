import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply } from 'fastify';

import { type AskingRequest, endpointOf } from '../platform/serves.ts';
import { forgetAttempt } from './provider-attempt.ts';
import type { Proven } from './signing-in.ts';

/** A request whose sender has just proved who they are. The actor stays who asked: the session begins with the answer. */
export type ProvenRequest = AskingRequest & { readonly proven: Proven };

/** Runs a Passport strategy after the shape of the request is known to be right. */
const provingBy = (strategy: 'local' | 'code' | 'printed' | 'passkey' | 'oidc') => {
  class ProvingGuard extends AuthGuard(strategy) {
    override canActivate(context: ExecutionContext) {
      endpointOf(context)!.input.parse(context.switchToHttp().getRequest<AskingRequest>().body);
      return super.canActivate(context);
    }

    override getAuthenticateOptions() {
      return { property: 'proven', session: false };
    }

    override handleRequest<Who>(error: unknown, proven: Who): Who {
      if (error) throw error;
      return proven;
    }
  }
  return ProvingGuard;
};

@Injectable()
export class ByPassword extends provingBy('local') {}

@Injectable()
export class ByCode extends provingBy('code') {}

@Injectable()
export class ByPrintedCode extends provingBy('printed') {}

@Injectable()
export class ByPasskey extends provingBy('passkey') {}

/** An attempt is good for one return, whatever comes of it. */
@Injectable()
export class ByProvider extends provingBy('oidc') {
  override canActivate(context: ExecutionContext) {
    forgetAttempt(context.switchToHttp().getResponse<FastifyReply>());
    return super.canActivate(context);
  }
}
