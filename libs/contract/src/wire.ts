import { type Id as KernelId, languages, money } from '@ortaq/kernel';
import { z } from 'zod';

/** A UUID of one kind of thing. */
export const id = <Kind extends string>() => z.uuid() as unknown as z.ZodType<KernelId<Kind>, string>;

/** The short name of a village in addresses: latin letters, digits, hyphens. */
export const slug = z.string().regex(/^[a-z0-9-]{2,40}$/);

/** Whole tiyn as a decimal string: no double ever holds money. */
export const moneyOut = z.preprocess(
  (value) => (typeof value === 'bigint' ? String(value) : value),
  z.string().regex(/^-?\d{1,18}$/),
);

/** Whole tiyn sent as a decimal string, held as `Money`. */
export const moneyIn = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(money);

/** A moment with its offset; the server may answer with a Date. */
export const instant = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString() : value),
  z.iso.datetime({ offset: true }),
);

/** A moment sent as ISO 8601 with an offset, held as a Date. */
export const instantIn = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** A civil date, YYYY-MM-DD. */
export const day = z.iso.date();

/** A name in every language. */
export const named = z.object({ kk: z.string(), ru: z.string(), en: z.string() });

/** A name in every language, sent by an office: Kazakh is never empty. */
export const namedIn = z.object({
  kk: z.string().trim().min(1).max(200),
  ru: z.string().trim().min(1).max(200),
  en: z.string().trim().max(200).default(''),
});

export const language = z.enum(languages);

/** A line a person types: trimmed, without control characters. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** Text with line breaks and tabs, but no other control character and no half of a surrogate pair. */
export const paragraphs = /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f\p{Cs}]*$/u;

/** Paragraphs a person types. */
export const text = (most: number) => z.string().trim().min(1).max(most).regex(paragraphs);

/** The answer of an act that has nothing to tell. */
export const done = z.object({});

/** A download: nothing of it is JSON. */
export const file = z.unknown();
