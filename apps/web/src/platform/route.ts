import { type Language, languages } from '@ortaq/kernel';

import type { AnyPage } from './page.ts';

export interface Found {
  readonly page: AnyPage;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly page: AnyPage;
  readonly form: RegExp;
}

/** `/:village/projects/:number` becomes a pattern; `*` takes the rest. Fixed words win over names by the order of the table. */
const routeOf = (page: AnyPage): Route => ({
  page,
  form: new RegExp(`^${page.path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\/\*$/, '(?:/.*)?')}/?$`),
});

/** Finds the page of a path, first match in the order given. */
export function router(pages: readonly AnyPage[]): (path: string) => Found | undefined {
  const routes = pages.map(routeOf);
  return (path) => {
    for (const { page, form } of routes) {
      const match = form.exec(path);
      if (match) return { page, params: { ...match.groups } };
    }
    return undefined;
  };
}

/** Splits `/kk/samal/projects` into its language and the rest; without a language the best one is guessed. */
export function languageOf(path: string): { language: Language; rest: string } | undefined {
  const [, first = '', ...rest] = path.split('/');
  const language = languages.find((each) => each === first);
  return language && { language, rest: `/${rest.join('/')}` };
}
