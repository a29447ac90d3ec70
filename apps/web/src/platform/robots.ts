import type { Answer } from './answer.tsx';

const closed = ['/api/', '/*/*/office', '/*/*/kenes', '/*/*/audit', '/*/*/account', '/*/sign-in', '/*/look'];

/** Public pages are for every search engine; rooms and the pages of one person are for none. */
export const robots: Answer = {
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' },
  body: ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n'),
};
