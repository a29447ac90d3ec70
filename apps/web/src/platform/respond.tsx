import { clientOver, communities, identity, Refused, type Send } from '@ortaq/contract';
import { type Language, languages } from '@ortaq/kernel';
import { wordsIn } from '@ortaq/words';

import { type Answer, answerWith, goTo, keeping, type Setting } from './answer.tsx';
import { Elsewhere, Outside, signInFrom } from './elsewhere.ts';
import type { Kept } from './kept.ts';
import { keepLook } from './look.tsx';
import type { AnyPage, Form, Self, Village, Visit } from './page.ts';
import { problemPage } from './problem.page.tsx';
import { robots } from './robots.ts';
import { languageOf, router } from './route.ts';

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly form: Form;
  readonly isDemo: boolean;
  readonly site: string;
  readonly send: Send;
}

const nobody: Self = { person: null, standings: [], isDemo: false };

/** Answers every address of the site: finds the page, loads it through the typed client, renders it. */
export function responder(pages: readonly AnyPage[], setting: Setting): (question: Question) => Promise<Answer> {
  const find = router(pages);

  return async (question) => {
    const { pathname, searchParams } = new URL(question.url, 'http://site');
    if (pathname === '/robots.txt') return robots;
    const asked = languageOf(pathname);
    if (!asked)
      return goTo(`/${languageBefore(question)}${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}`);
    if (searchParams.has('kiosk')) return goTo(`/${asked.language}/kiosk?${new URLSearchParams({ back: asked.rest })}`);
    const found = find(decoded(asked.rest)) ?? { page: problemPage(404), params: villageIn(asked.rest) };
    const kept: Kept[] = noteOf(asked.language, question);
    let visit = bareVisit(question, { ...asked, query: searchParams, params: found.params, kept });
    if (asked.rest === '/look') return { status: 303, headers: keepLook(visit), body: '' };
    try {
      visit = await settled(visit);
      return keeping(await answerPage(found.page, { visit, question, setting }), kept);
    } catch (error) {
      return keeping(await answerProblem(error, visit, setting), kept);
    }
  };
}

/** The language of the last visit, else Kazakh. */
const languageBefore = ({ cookies }: Question): Language =>
  languages.find((each) => each === cookies['language']) ?? languages[0];

/** The next visit begins in the language of this one. */
const noteOf = (language: Language, question: Question): Kept[] =>
  language === languageBefore(question) ? [] : [{ name: 'language', value: language, seconds: 31_536_000 }];

/** An address that no page has may still lie in a village, whose frame then stands around the answer. */
const villageIn = (path: string): Record<string, string> => {
  const [, village] = /^\/([a-z0-9-]{2,40})\//.exec(path) ?? [];
  return village === undefined ? {} : { village };
};

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

const bareVisit = (
  { send, cookies, isDemo, site }: Question,
  { language, rest, query, params, kept }: Asked,
): Visit => ({
  language,
  path: rest,
  params,
  query,
  cookies,
  keep: (note) => void kept.push(note),
  isDemo,
  site,
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

/** An address with something impossible in it is no page; what a form said wrong is shown in the form. */
const MALFORMED = 422;

async function answerProblem(error: unknown, visit: Visit, setting: Setting): Promise<Answer> {
  if (error instanceof Elsewhere) return goTo(`/${visit.language}${error.address}`);
  if (error instanceof Outside) return goTo(error.address);
  const { status, trace } = error instanceof Refused ? error.problem : { status: 500 };
  if (status === 401) return goTo(`/${visit.language}${signInFrom(visit)}`);
  if (!(error instanceof Refused))
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return answerWith(problemPage(status === MALFORMED ? 404 : status, trace), visit, setting);
}
