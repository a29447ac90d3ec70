import { clientOver, communities, identity, Refused, type Send } from '@ortaq/contract';
import type { Language } from '@ortaq/kernel';
import { wordsIn } from '@ortaq/words';

import { type Answer, answerWith, goTo, keeping, type Setting } from './answer.tsx';
import { Elsewhere, signInFrom } from './elsewhere.ts';
import type { Kept } from './kept.ts';
import { keepLook } from './look.tsx';
import type { AnyPage, Form, Self, Village, Visit } from './page.ts';
import { problemPage } from './problem.page.tsx';
import { languageOf, router } from './route.ts';

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly form: Form;
  readonly isDemo: boolean;
  readonly send: Send;
}

const nobody: Self = { person: null, standings: [], isDemo: false };

/** Answers every address of the site: finds the page, loads it through the typed client, renders it. */
export function responder(pages: readonly AnyPage[], setting: Setting): (question: Question) => Promise<Answer> {
  const find = router(pages);

  return async (question) => {
    const { pathname, searchParams } = new URL(question.url, 'http://site');
    const asked = languageOf(pathname);
    if (!asked)
      return goTo(
        `/${question.cookies['language'] ?? 'kk'}${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}`,
      );
    const found = find(decoded(asked.rest)) ?? { page: problemPage(404), params: {} };
    const kept: Kept[] = [];
    const bare = bareVisit(question, { ...asked, query: searchParams, params: found.params, kept });
    if (asked.rest === '/look') return { status: 303, headers: keepLook(bare), body: '' };
    try {
      return keeping(await answerPage(found.page, { visit: await settled(bare), question, setting }), kept);
    } catch (error) {
      return keeping(await answerProblem(error, bare, setting), kept);
    }
  };
}

/** A path with a broken escape is no address. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/%';
  }
};

interface Asked {
  readonly language: Language;
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly kept: Kept[];
}

const bareVisit = ({ send, cookies, isDemo }: Question, { language, rest, query, params, kept }: Asked): Visit => ({
  language,
  path: rest,
  params,
  query,
  cookies,
  keep: (note) => void kept.push(note),
  isDemo,
  call: clientOver(send),
  self: nobody,
  t: wordsIn(language),
  now: new Date(),
});

/** The visit with who asks and, on the pages of a village, which village. */
async function settled(visit: Visit): Promise<Visit & { village?: Village }> {
  const slug = visit.params['village'];
  const [self, village] = await Promise.all([
    visit.call(identity.readSelf, slug === undefined ? {} : { community: slug }),
    slug === undefined ? undefined : visit.call(communities.readCommunity, { community: slug }),
  ]);
  if (!village) return { ...visit, self };
  const place = { zone: village.timeZone, currency: village.currency };
  return { ...visit, self, village, t: wordsIn(visit.language, place) };
}

interface Answering {
  readonly visit: Visit;
  readonly question: Question;
  readonly setting: Setting;
}

async function answerPage(page: AnyPage, { visit, question, setting }: Answering): Promise<Answer> {
  if (question.method === 'GET') return answerWith(page, visit, setting);
  const act = page.acts?.[String(question.form['act'])];
  if (!act) return answerWith(problemPage(404), visit, setting);
  try {
    return goTo(`/${visit.language}${await act(visit, question.form)}`);
  } catch (error) {
    if (!(error instanceof Refused) || ![409, 422, 429].includes(error.problem.status)) throw error;
    return answerWith(page, { ...visit, again: { form: question.form, problem: error.problem } }, setting);
  }
}

async function answerProblem(error: unknown, visit: Visit, setting: Setting): Promise<Answer> {
  if (error instanceof Elsewhere) return goTo(`/${visit.language}${error.address}`);
  const status = error instanceof Refused ? error.problem.status : 500;
  if (status === 401) return goTo(`/${visit.language}${signInFrom(visit)}`);
  if (!(error instanceof Refused))
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return answerWith(problemPage(status), visit, setting);
}
