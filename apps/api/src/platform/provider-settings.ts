import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Over TLS; without it only on the machine itself. */
const isSafe = (address: string): boolean => {
  const { protocol, hostname } = URL.parse(address) ?? {};
  return protocol === 'https:' || (protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1'));
};
const issuer = z.string().refine(isSafe, 'an address over https');

/** The first line of a file: a secret in the environment ends up in listings of processes and in dumps. */
const secretFile = z.string().transform((path, context) => {
  try {
    const [secret = ''] = readFileSync(path, 'utf8').split(/\r?\n/, 1);
    if (secret.length > 0) return secret;
  } catch {
    // Told below: whether the file is missing or closed is for the operator to see, not for the journal.
  }
  context.addIssue({ code: 'custom', message: 'a file that can be read and is not empty' });
  return z.NEVER;
});

const text = z.string().trim().min(1);
const scope = text.refine((names) => names.split(' ').includes('openid'), '«openid» among them');

/** A provider of identities by OpenID Connect: off while it has no issuer. */
export const providerSettings = {
  ORTAQ_OIDC_ISSUER: issuer.optional(),
  ORTAQ_OIDC_CLIENT_ID: text.optional(),
  ORTAQ_OIDC_SECRET_FILE: secretFile.optional(),
  /** How the product names itself to the token endpoint. */
  ORTAQ_OIDC_CLIENT_AUTH: z.enum(['basic', 'post']).default('basic'),
  ORTAQ_OIDC_SCOPE: scope.default('openid profile'),
  ORTAQ_OIDC_IIN_CLAIM: text.default('iin'),
  ORTAQ_OIDC_NAME_CLAIM: text.default('name'),
  /** As people know it: it stands on the button. */
  ORTAQ_OIDC_NAME: text.max(40).optional(),
};

type Settings = z.infer<z.ZodObject<typeof providerSettings>>;

const needed = ['ORTAQ_OIDC_CLIENT_ID', 'ORTAQ_OIDC_SECRET_FILE', 'ORTAQ_OIDC_NAME'] as const;

/** With an issuer the rest is needed as well; a setting without an issuer is a slip, too. */
export function refineProvider(settings: Settings, context: z.RefinementCtx): void {
  const isOn = settings.ORTAQ_OIDC_ISSUER !== undefined;
  for (const name of needed)
    if (isOn !== (settings[name] !== undefined))
      context.addIssue({ code: 'custom', path: [name], message: isOn ? 'needed' : 'of no use without an issuer' });
}
