import { atTerminal } from './testing/a-terminal.ts';

describe('the command line', () => {
  it('tells everything it can do, with or without being asked', async () => {
    const asked = await atTerminal(['--help']);
    expect(asked).toEqual(await atTerminal([]));
    expect([asked.code, asked.said]).toEqual([0, expect.stringMatching(/import-kato FILE\.csv[\s\S]*classifier/)]);
  });

  it('tells how one command goes', async () => {
    const { code, said } = await atTerminal(['appoint', '--help']);
    expect([code, said]).toEqual([0, expect.stringContaining('--office OFFICE --login LOGIN')]);
  });

  it.each([
    ['an unknown command', ['fly'], /There is no command fly/],
    ['an unknown option', ['appoint', '--wings', '2'], /wings/],
    ['no file', ['import-kato'], /Name one file/],
    ['two files', ['import-kato', 'a.csv', 'b.csv'], /Name one file/],
    ['an office that does not exist', ['appoint', '--office', 'king', '--login', 'aaa'], /Name an office/],
    ['a login with a space', ['appoint', '--office', 'operator', '--login', 'a b'], /Name a login/],
    ['a place of eight digits', ['appoint', '--office', 'akim', '--login', 'aaa', '--kato', '12345678'], /nine digits/],
  ])('answers %s with how it goes, and exit code 2', async (_, typed, sentence) => {
    const { code, said, complained } = await atTerminal(typed);
    expect([code, said, complained]).toEqual([2, '', expect.stringMatching(sentence)]);
    expect(complained).toContain('npm run ortaq --');
  });

  it('names a file that cannot be read', async () => {
    const { code, complained } = await atTerminal(['import-kato', '/no/such/file.csv']);
    expect([code, complained]).toEqual([1, '/no/such/file.csv cannot be read (ENOENT).']);
  });

  it('names what the configuration lacks, and no value of it', async () => {
    const { code, complained } = await atTerminal(['appoint', '--office', 'operator', '--login', 'aaa'], {
      ORTAQ_IIN_KEY: 'a-secret',
    });
    expect([code, complained]).toEqual([1, expect.stringContaining('ORTAQ_DATABASE_APP_URL')]);
    expect(complained).not.toContain('a-secret');
  });
});
