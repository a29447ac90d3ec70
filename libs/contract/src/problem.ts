import { z } from 'zod';

export const ProblemField = z.object({
  path: z.string(),
  code: z.string(),
  origin: z.string().optional(),
  format: z.string().optional(),
  minimum: z.string().optional(),
  maximum: z.string().optional(),
  inclusive: z.boolean().optional(),
  exact: z.boolean().optional(),
});

/** RFC 9457 problem document. `reasons` are rule codes; the words for them live in @ortaq/words, in every language. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  reasons: z.array(z.string()).optional(),
  /** Numbers and names that the words of a reason need. */
  facts: z.record(z.string(), z.string()).optional(),
  /** What is wrong with each field, in the terms of zod: `path` of the input, `code`, and the limit it breaks. */
  fields: z.array(ProblemField).optional(),
  trace: z.string(),
});

export type Problem = z.infer<typeof Problem>;
