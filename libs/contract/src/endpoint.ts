import type { Right } from '@ortaq/domain';
import type { Rule } from '@ortaq/kernel';
import { z } from 'zod';

/** One request that Ortaq answers: who may ask, what is sent, what comes back, why it may be refused. */
export interface Endpoint<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/communities/:community/…` wherever a village owns the answer. */
  readonly path: `/${string}`;
  readonly right: Right;
  /** One English sentence for the API page. */
  readonly summary: string;
  /** Everything that is sent: path, query and body in one flat object. Unknown names are refused. */
  readonly input: Input;
  readonly output: Output;
  readonly refusals?: readonly Rule<never>[];
  /** `file`: the body is the raw bytes of one file, and `input` is path and query only. */
  readonly takes?: 'file';
  /** `file`: the answer is a download, and `output` describes nothing. */
  readonly sends?: 'file';
  /** Who asks is not looked at, whatever session comes along, and nothing is written down of the request. */
  readonly unseen?: true;
  /** Present only where the demo village is. */
  readonly onlyInDemo?: true;
}

/** What the server holds after validation. */
export type InputOf<E extends Endpoint> = z.output<E['input']>;
/** What a client sends. */
export type SentOf<E extends Endpoint> = z.input<E['input']>;
/** What the server may answer with: the filter drops the rest. */
export type AnswerOf<E extends Endpoint> = z.input<E['output']>;
/** What a client receives. */
export type OutputOf<E extends Endpoint> = z.output<E['output']>;

/** Declares an endpoint; the shapes are kept for both sides. */
export const endpoint = <
  const Input extends z.ZodObject,
  const Output extends z.ZodType,
  const E extends Endpoint<Input, Output>,
>(
  spec: E & { input: Input; output: Output },
): E => ({ ...spec, input: spec.input.strict() });
