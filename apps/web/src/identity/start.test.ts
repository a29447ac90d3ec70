import { roomFor, startOf } from './start.ts';

describe('after signing in for its own sake', () => {
  it.each([
    [['person'], ''],
    [['person', 'resident'], ''],
    [['person', 'resident', 'clerk'], '/office'],
    [['person', 'akim'], '/office'],
    [['person', 'member'], '/kenes'],
    [['person', 'chair'], '/kenes'],
    [['person', 'auditor'], '/audit'],
    [['person', 'operator'], ''],
  ] as const)('%j stand before %j of the village', (standings, room) => {
    expect(roomFor(standings)).toBe(room);
  });

  const visit = (person: object | null) =>
    ({ self: { person }, query: new URLSearchParams(), call: () => Promise.resolve({}) }) as unknown as Parameters<
      typeof startOf
    >[0];

  it('nobody signs in first', async () => {
    await expect(startOf(visit(null))).resolves.toBe('/sign-in');
  });

  it('a password that another gave is changed first', async () => {
    await expect(startOf(visit({ mustChangePassword: true }))).resolves.toBe('/sign-in/password');
  });

  it('who has neither a village nor an office sees the country', async () => {
    await expect(startOf(visit({ mustChangePassword: false, offices: [], residentOf: [] }))).resolves.toBe('/');
  });
});
