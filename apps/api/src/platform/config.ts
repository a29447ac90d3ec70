import { z } from 'zod';

import { providerSettings, refineProvider } from './provider-settings.ts';

const key = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '64 hex digits')
  .transform((hex) => Buffer.from(hex, 'hex'));
const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');
const optional = z.string().min(1).optional();

/** Everything the product may be told from outside; nothing else reads the environment. */
const ConfigSchema = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    HOST: z.string().default('127.0.0.1'),
    ORTAQ_PUBLIC_URL: z.url().default('http://localhost:3000'),
    ORTAQ_DEMO: flag,
    ORTAQ_TRUST_PROXY: flag,
    ORTAQ_DATABASE_APP_URL: z.url(),
    ORTAQ_DATABASE_BOX_URL: z.url(),
    ORTAQ_DATABASE_AUDITOR_URL: z.url(),
    ORTAQ_IIN_PEPPER: key,
    ORTAQ_IIN_KEY: key,
    ORTAQ_BOX_KEY: key,
    ORTAQ_LOG_KEY: key,
    ORTAQ_DATA_DIR: z.string().default('.data/files'),
    ORTAQ_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    /** Whether this process does the work put aside for later, such as sending messages. */
    ORTAQ_WORKS: z
      .enum(['0', '1'])
      .default('1')
      .transform((value) => value === '1'),
    ORTAQ_SMTP_URL: optional,
    ORTAQ_MAIL_FROM: optional,
    ORTAQ_SMS_URL: z.url().optional(),
    ORTAQ_SMS_TOKEN: optional,
    ORTAQ_WEB_DIR: optional,
    ...providerSettings,
  })
  .superRefine(refineProvider);

/** The configuration as it is injected: an abstract class, so that it can name itself to the container. */
export abstract class Config {}
export interface Config extends z.infer<typeof ConfigSchema> {}

/** Reads the configuration, or says in one sentence a line what is missing or wrong. Values are never printed. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = ConfigSchema.safeParse(environment);
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(['Ortaq cannot start, its configuration is not complete:', ...lines].join('\n'));
}
