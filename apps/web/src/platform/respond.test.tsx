import { Refused } from '@ortaq/contract';

import { countryPage, villagePage } from './page.ts';
import { type Question, responder } from './respond.tsx';

const samal = {
  id: '019a0000-0000-7000-8000-000000000001',
  slug: 'samal',
  kato: '991230000',
  name: { kk: 'Самал ауылдық округі', ru: 'Самалский сельский округ', en: 'Samal Rural District' },
  district: null,
  oblast: null,
  timeZone: 'Asia/Almaty',
  currency: 'KZT',
  bodies: {
    council: { kk: 'Кеңес', ru: 'Кенес', en: 'Kenes' },
    executive: { kk: 'Әкімдік', ru: 'Акимат', en: 'Office' },
    auditor: { kk: 'Аудит', ru: 'Аудит', en: 'Audit' },
  },
  minimumAge: 18,
  phone: null,
  address: null,
  hours: null,
  settlements: [],
};

const nothing = () => null;
const problem = (status: number) => ({ type: 'refused', title: 'Refused', status, trace: 't' });
const said = { kind: 'document', load: async () => null, View: nothing } as const;

const respond = responder(
  [
    countryPage<null>({ ...said, path: '/', title: () => 'Бүкіл ел' }),
    villagePage<null>({ ...said, path: '/:village', title: (_, { village, language }) => village.name[language] }),
    countryPage<null>({ ...said, path: '/help/house', title: () => 'Көмек', reaches: () => ['https://audit.example'] }),
    countryPage<null>({
      ...said,
      path: '/regions/:kato',
      title: () => 'Облыс',
      load: async () => {
        throw new Refused(problem(422));
      },
    }),
  ],
  { assets: { address: String, styles: () => [] }, surroundings: { top: nothing, notice: nothing } },
);

const asked = (url: string, cookies: Question['cookies'] = {}) =>
  respond({
    method: 'GET',
    url,
    cookies,
    form: {},
    isDemo: false,
    site: 'https://ortaq.example',
    send: async ({ path }) => {
      if (path.startsWith('/api/self'))
        return { status: 200, json: async () => ({ person: null, standings: [], isDemo: false }) };
      if (path === '/api/communities/samal') return { status: 200, json: async () => samal };
      return { status: 404, json: async () => problem(404) };
    },
  });

describe('an address without a language', () => {
  it.each([
    ['Kazakh', {}, '/kk/samal?cycle=2027'],
    ['the language of the last visit', { language: 'ru' }, '/ru/samal?cycle=2027'],
    ['Kazakh, whatever else a cookie says', { language: '/evil.example' }, '/kk/samal?cycle=2027'],
  ])('leads to %s', async (_, cookies, location) => {
    expect(await asked('/samal?cycle=2027', cookies)).toMatchObject({ status: 303, headers: { location } });
  });
});

describe('a page', () => {
  it('tells its name, its own address and the same page in the other languages', async () => {
    const { status, body } = await asked('/ru/samal?cycle=2026&x=1');
    expect(status).toBe(200);
    expect(body).toContain('<title>Самалский сельский округ</title>');
    expect(body).toContain('<link rel="canonical" href="https://ortaq.example/ru/samal?cycle=2026"/>');
    expect(body).toContain('hrefLang="kk" href="https://ortaq.example/kk/samal?cycle=2026"');
  });

  it('makes the next visit begin in its language, and says so once', async () => {
    expect((await asked('/ru/samal')).headers['set-cookie']).toEqual([expect.stringMatching(/^language=ru; Path=\/;/)]);
    expect((await asked('/ru/samal', { language: 'ru' })).headers['set-cookie']).toBeUndefined();
    expect((await asked('/kk/samal')).headers['set-cookie']).toBeUndefined();
  });
});

describe('an address that no page has', () => {
  it('keeps the frame of the village it lies in', async () => {
    const { status, body } = await asked('/kk/samal/nothing');
    expect([status, body.includes('href="/kk/samal/money"')]).toEqual([404, true]);
  });

  it.each(['/kk/nowhere/nothing', '/kk/a', '/kk/%', '/kk/regions/abc'])('is not found: %s', async (url) => {
    expect((await asked(url)).status).toBe(404);
  });
});

it('asks search engines to leave the rooms alone', async () => {
  expect((await asked('/robots.txt')).body).toContain('Disallow: /*/*/office');
});

describe('a page that asks another house', () => {
  it('says so, and no other page does', async () => {
    expect((await asked('/kk/help/house')).reaches).toEqual(['https://audit.example']);
    expect((await asked('/kk')).reaches).toBeUndefined();
  });
});
