import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Problem, ProblemField } from '@ortaq/contract';
import { Refusal } from '@ortaq/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

type Told = Omit<Problem, 'trace'>;

const statuses: Record<string, number> = {
  'identity/sign-in-first': 401,
  'identity/not-allowed': 403,
  'identity/foreign-page': 403,
  'identity/too-many-tries': 429,
  'voting/issuer-busy': 429,
  'identity/provider-silent': 503,
  'record/not-found': 404,
};

type Field = z.infer<typeof ProblemField>;

/** The terms of an issue that words are chosen by; never the value that was typed. */
function fieldOf(issue: z.core.$ZodIssue): Field {
  const { code, path, origin, format, minimum, maximum, inclusive, exact } = issue as Partial<
    Record<keyof Field, unknown>
  > &
    z.core.$ZodIssue;
  const terms = { origin, format, minimum, maximum, inclusive, exact };
  const known = Object.entries(terms).filter(([, value]) => value !== undefined);
  return {
    path: path.join('.'),
    code,
    ...Object.fromEntries(known.map(([term, value]) => [term, typeof value === 'boolean' ? value : String(value)])),
  };
}

const refused = (error: Refusal): Told => ({
  type: 'refused',
  title: 'Refused',
  status: statuses[error.reasons[0] ?? ''] ?? 409,
  reasons: [...error.reasons],
  facts: { ...error.facts },
});

const malformed = (error: z.ZodError): Told => ({
  type: 'malformed',
  title: 'Malformed request',
  status: 422,
  fields: error.issues.map(fieldOf),
});

/** Three kinds of error, one shape: a refusal, a malformed request, or our fault. */
export function tell(error: unknown): Told {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof z.ZodError) return malformed(error);
  if (error instanceof HttpException) return { type: 'http', title: error.message, status: error.getStatus() };
  const status = (error as { statusCode?: number }).statusCode;
  if (status && status < 500) return { type: 'http', title: (error as Error).message, status };
  return { type: 'fault', title: 'Our fault', status: 500 };
}

/** Sends the problem; a fault is written to the journal with its trace. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem: Problem = { ...tell(error), trace: String(request.id) };
  if (problem.type === 'fault') request.log.error({ trace: problem.trace, err: error }, 'fault');
  void reply.status(problem.status).type('application/problem+json').send(problem);
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    answerProblem(error, request, host.switchToHttp().getResponse<FastifyReply>());
  }
}
