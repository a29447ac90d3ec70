import { Seals } from '@ortaq/api/platform';
import { isIssuerAddress } from '@ortaq/domain/voting';
import { z } from 'zod';

const key = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '64 hex digits')
  .transform((hex) => Buffer.from(hex, 'hex'));
const origin = z.string().refine(isIssuerAddress, 'https://host, and nothing behind it');

/** Everything the issuer may be told from outside; nothing else reads the environment. */
const ConfigSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3100),
  HOST: z.string().default('127.0.0.1'),
  /** Where people's browsers find this process. */
  ORTAQ_ISSUER_ADDRESS: origin.default('http://localhost:3100'),
  /** The only site whose pages may ask for stamps. */
  ORTAQ_ISSUER_SITE: origin.default('http://localhost:3000'),
  ORTAQ_ISSUER_DATABASE_URL: z.url(),
  ORTAQ_ISSUER_PEPPER: key,
  ORTAQ_ISSUER_KEY: key,
  ORTAQ_TRUST_PROXY: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
  ORTAQ_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = z.infer<typeof ConfigSchema>;

/** Reads the configuration, or says in one sentence a line what is missing or wrong. Values are never printed. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = ConfigSchema.safeParse(environment);
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(['The issuer cannot start, its configuration is not complete:', ...lines].join('\n'));
}

/** Keyed marks and sealed keys under this house's own two secrets, which the product never sees. */
export const sealsOf = ({ ORTAQ_ISSUER_PEPPER: pepper, ORTAQ_ISSUER_KEY: sealing }: Config): Seals =>
  new Seals({ ORTAQ_IIN_PEPPER: pepper, ORTAQ_IIN_KEY: sealing, ORTAQ_BOX_KEY: sealing });
