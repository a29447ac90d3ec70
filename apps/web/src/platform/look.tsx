import { ButtonLink, Menu } from '@ortaq/ui';

import { localPath } from './local-path.ts';
import type { Visit } from './page.ts';

/** How the reader wants pages to look; kept in one cookie, so that it holds on every page and needs no script. */
const choices = {
  size: ['100', '125', '150'],
  contrast: ['normal', 'high'],
  theme: ['system', 'light', 'dark'],
} as const;

type Part = keyof typeof choices;
type Chosen = Record<Part, string>;

export const LOOK_COOKIE = 'look';

const chosenIn = (cookie = ''): Chosen => {
  const kept = new URLSearchParams(cookie);
  const one = (part: Part) => choices[part].find((each) => each === kept.get(part)) ?? choices[part][0];
  return { size: one('size'), contrast: one('contrast'), theme: one('theme') };
};

/** What the document's element says of the look. */
export function lookOf({ cookies }: Visit): { size?: string; contrast?: string; theme?: string } {
  const { size, contrast, theme } = chosenIn(cookies[LOOK_COOKIE]);
  return {
    ...(size !== '100' && { size: `${size}%` }),
    ...(contrast !== 'normal' && { contrast }),
    ...(theme !== 'system' && { theme }),
  };
}

/** `/look?size=125&back=/samal`: keeps the choice and returns to where the reader was. */
export function keepLook({ cookies, query, language }: Visit): Record<string, string> {
  const changed = { ...chosenIn(cookies[LOOK_COOKIE]), ...Object.fromEntries(query) };
  const kept = new URLSearchParams(chosenIn(new URLSearchParams(changed).toString()));
  return {
    location: `/${language}${localPath(query.get('back')) ?? '/'}`,
    'set-cookie': `${LOOK_COOKIE}=${encodeURIComponent(kept.toString())}; Path=/; Max-Age=31536000; SameSite=Lax`,
  };
}

/** The «Aa» menu. */
export function LookMenu({ visit }: { readonly visit: Pick<Visit, 't' | 'language' | 'path' | 'query' | 'cookies'> }) {
  const { t, language, path, query, cookies } = visit;
  const back = query.size > 0 ? `${path}?${query}` : path;
  const chosen = chosenIn(cookies[LOOK_COOKIE]);
  const words = {
    size: (value: string) => `${value} %`,
    contrast: (value: string) => t(`look.contrast.${value as 'normal'}`),
    theme: (value: string) => t(`look.theme.${value as 'light'}`),
  };
  return (
    <Menu label={t('look.open')} summary="Aa" roomy>
      {(Object.keys(choices) as Part[]).map((part) => (
        <div key={part} className="tight">
          <b>{t(`look.${part}`)}</b>
          <div className="row">
            {choices[part].map((value) => (
              <ButtonLink
                key={value}
                kind="second"
                size="s"
                icon={chosen[part] === value ? 'check' : undefined}
                href={`/${language}/look?${new URLSearchParams({ [part]: value, back })}`}
                aria-current={chosen[part] === value ? 'true' : undefined}
              >
                {words[part](value)}
              </ButtonLink>
            ))}
          </div>
        </div>
      ))}
    </Menu>
  );
}
