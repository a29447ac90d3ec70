import { openDrafts } from './open-drafts.ts';

const now = new Date('2027-04-14T10:00:00Z');
const later = Math.floor(now.getTime() / 1000) + 3600;
const open = (cookies: Record<string, string | undefined>) => openDrafts({ cookies, now });

describe('marks that wait in a browser', () => {
  it('are told by village and cycle', () => {
    const cookies = { marks_samal_2027: `7.3*4.6~${later}`, 'marks_aq-bulaq_2027-2': `1~${later}`, look: 'size=125' };
    expect(open(cookies)).toEqual([
      { village: 'samal', cycle: '2027', count: 3 },
      { village: 'aq-bulaq', cycle: '2027-2', count: 1 },
    ]);
  });

  it.each([
    ['after the polls closed', { marks_samal_2027: `7~${later - 7200}` }],
    ['when there is no mark', { marks_samal_2027: `~${later}` }],
    ['when the note is broken', { marks_samal_2027: '7', marks__: `7~${later}`, marks_samal: `7~${later}` }],
    ['in an empty browser', {}],
  ])('are not spoken of %s', (_, cookies) => {
    expect(open(cookies)).toEqual([]);
  });
});
