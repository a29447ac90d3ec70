import type { AnswerOf, Endpoint, InputOf } from '@ortaq/contract';
import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  type NestInterceptor,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import type { Community } from '@ortaq/domain/communities';
import type { FastifyRequest } from 'fastify';
import { map } from 'rxjs';

import type { Actor } from './actor.ts';
import { type Download, sendFile } from './download.ts';
import type { Asked } from './registrar.ts';

const ENDPOINT = Symbol('endpoint');

/** A request after the guard: who asks and in which community. */
export type AskingRequest = FastifyRequest & {
  user: Actor;
  community: Community | null;
  /** Nothing is written down of it. */
  isUnseen?: boolean;
};

/** What a controller is given: the validated question, and the raw file where the endpoint takes one. */
export interface Ask<E extends Endpoint> extends Asked<InputOf<E>> {
  readonly file: { readonly type: string; readonly bytes: Uint8Array } | null;
  readonly request: AskingRequest;
}

type Answer<E extends Endpoint> = E['sends'] extends 'file' ? Download : AnswerOf<E>;
type Serving<E extends Endpoint> = (ask: Ask<E>, ...given: never[]) => Promise<Answer<E>>;

/** Nothing leaves that the contract does not name. */
class OnlyWhatWasPromised implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const endpoint = endpointOf(context)!;
    if (endpoint.sends === 'file') return next.handle().pipe(map((file: Download) => sendFile(context, file)));
    return next.handle().pipe(map((answer) => promised(endpoint, answer)));
  }
}

function promised(endpoint: Endpoint, answer: unknown): unknown {
  const { success, data, error } = endpoint.output.safeParse(answer);
  if (!success) throw new Error(`${endpoint.method} ${endpoint.path} broke its contract: ${error.message}`);
  return data;
}

/** Binds a controller method to its endpoint. The method does not compile if its shape is wrong. */
export const Serves =
  <E extends Endpoint>(endpoint: E) =>
  <H extends Serving<E>>(target: object, name: string | symbol, descriptor: TypedPropertyDescriptor<H>): void => {
    applyDecorators(
      SetMetadata(ENDPOINT, endpoint),
      RequestMapping({ path: `/api${endpoint.path}`, method: RequestMethod[endpoint.method] }),
      HttpCode(200),
      UseInterceptors(OnlyWhatWasPromised),
    )(target, name, descriptor);
  };

export const endpointOf = (context: ExecutionContext): Endpoint | undefined =>
  Reflect.getMetadata(ENDPOINT, context.getHandler()) as Endpoint | undefined;

/** The one parameter of a serving method. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Ask<Endpoint> => {
  const request = context.switchToHttp().getRequest<AskingRequest>();
  const endpoint = endpointOf(context)!;
  const { params, query, body } = request as { params: object; query: object; body: unknown };
  const takesFile = endpoint.takes === 'file';
  const input = endpoint.input.parse({ ...query, ...(takesFile ? {} : (body as object | null)), ...params });
  const file =
    takesFile && body instanceof Uint8Array ? { type: request.headers['content-type'] ?? '', bytes: body } : null;
  return { input, file, actor: request.user, community: request.community, request };
});
