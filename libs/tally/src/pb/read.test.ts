import { parsePb, type PbOptions, type PbReading } from './read.ts';

const file = (parts: { meta?: string; projects?: string; votes?: string } = {}): string =>
  [
    parts.meta ?? 'META\nkey;value\nbudget;100\nvote_type;approval',
    parts.projects ?? 'PROJECTS\nproject_id;cost;name\na;60;Park\nb;50;Well',
    parts.votes ?? 'VOTES\nvoter_id;vote\n1;a,b\n2;b\n3;',
  ].join('\n');

const election = (text: string | Uint8Array, options?: PbOptions) => {
  const reading = parsePb(text, options);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.election;
};

const errors = (reading: PbReading) =>
  reading.problems.filter(({ level }) => level === 'error').map(({ rule, line }) => [rule, line]);

describe('reading a .pb file', () => {
  it('gives projects, budget and ballots, the empty ballot too', () => {
    const read = election(file());
    expect(read.budget).toBe(100n);
    expect(read.projects.map(({ id, cost }) => [id, cost])).toEqual([
      ['a', 60n],
      ['b', 50n],
    ]);
    expect(read.ballots.map(({ choices }) => choices)).toEqual([['a', 'b'], ['b'], []]);
  });

  it('does not mind CRLF, mixed line ends, a byte order mark or a missing last line end', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${file().replaceAll('\n', '\r\n').replace('\r\n', '\n')}`);
    expect(election(bytes)).toEqual(election(file()));
  });

  it('undoes quotes, also over several lines', () => {
    const projects = 'PROJECTS\nproject_id;cost;name\na;60;"""Oak"" – a park; and\nmore"\nb;50;Well "Aqbulaq"';
    expect(election(file({ projects })).projects.map(({ fields }) => fields.get('name'))).toEqual([
      '"Oak" – a park; and\nmore',
      'Well "Aqbulaq"',
    ]);
  });

  it('keeps ids as text, whatever they look like', () => {
    const projects = 'PROJECTS\nproject_id;cost\n007;1\n7;1\n__proto__;1\nconstructor;1';
    const read = election(file({ projects, votes: 'VOTES\nvoter_id;vote\n1;__proto__,7,007\n2;constructor' }));
    expect(read.projects.map(({ id }) => id)).toEqual(['007', '7', '__proto__', 'constructor']);
    expect(read.ballots[0]!.choices).toEqual(['__proto__', '7', '007']);
  });

  it('reads decimals exactly, in the finest unit that occurs', () => {
    const read = election(file({ projects: 'PROJECTS\nproject_id;cost\na;0.10\nb;12.345' }));
    expect([read.scale, read.budget, ...read.projects.map(({ cost }) => cost)]).toEqual([3, 100_000n, 100n, 12_345n]);
    expect(election(file(), { scale: 2 }).budget).toBe(10_000n);
  });

  it('counts a project once in a vote that names it twice', () => {
    const reading = parsePb(file({ votes: 'VOTES\nvoter_id;vote\n1;a,b,a' }));
    expect(reading.ok && reading.election.ballots[0]!.choices).toEqual(['a', 'b']);
    expect(reading.problems).toEqual([{ level: 'warning', rule: 'pb/choice-repeated', line: 11, what: 'a' }]);
  });

  it('keeps unknown columns and keys', () => {
    const meta = 'META\nkey;value\nbudget;100\nvote_type;approval\nweather;sunny; \n';
    const read = election(file({ meta: meta.trim(), votes: 'VOTES\nvoter_id;age;vote;shoe\n1;30;a;41' }));
    expect(read.meta.get('weather')).toBe('sunny');
    expect(read.voteColumns).toEqual(['age', 'shoe']);
    expect(read.ballots[0]).toEqual({ voter: '1', choices: ['a'], cells: ['30', '41'] });
  });

  it('reads points, fractions of them too', () => {
    const meta = 'META\nkey;value\nbudget;100\nvote_type;cumulative';
    const read = election(file({ meta, votes: 'VOTES\nvoter_id;vote;points\n1;a,b;2.5,1\n2;b;3' }));
    expect([read.pointScale, ...read.ballots.map(({ points }) => points)]).toEqual([1, [25, 10], [30]]);
  });
});

describe('a broken .pb file is refused with line and rule', () => {
  it.each<[string, string, number, Parameters<typeof file>[0]]>([
    ['a section is missing', 'pb/section-missing', 0, { votes: '' }],
    ['a section comes twice', 'pb/section-out-of-order', 9, { votes: 'PROJECTS\nproject_id;cost' }],
    ['a vote names an unknown project', 'pb/vote-for-unknown-project', 11, { votes: 'VOTES\nvoter_id;vote\n1;zz' }],
    ['a number has a comma', 'pb/comma-in-number', 3, { meta: 'META\nkey;value\nbudget;100,5\nvote_type;approval' }],
    ['a cost is no number', 'pb/not-a-number', 7, { projects: 'PROJECTS\nproject_id;cost\na;1e400' }],
    ['a cost is negative', 'pb/cost-negative', 7, { projects: 'PROJECTS\nproject_id;cost\na;-1' }],
    [
      'a project comes twice',
      'pb/project-repeated',
      8,
      { projects: 'PROJECTS\nproject_id;cost\na;1\na;2', votes: 'VOTES\nvoter_id;vote' },
    ],
    ['a voter comes twice', 'pb/voter-repeated', 12, { votes: 'VOTES\nvoter_id;vote\n1;a\n1;b' }],
    ['the vote type is unknown', 'pb/vote-type-unknown', 4, { meta: 'META\nkey;value\nbudget;100\nvote_type;dance' }],
    ['a row has too many cells', 'pb/too-many-cells', 11, { votes: 'VOTES\nvoter_id;vote\n1;a;b' }],
    ['a quote is never closed', 'pb/quote-never-closed', 7, { projects: 'PROJECTS\nproject_id;cost;name\na;1;"Park' }],
    ['a byte is NUL', 'pb/nul-byte', 11, { votes: 'VOTES\nvoter_id;vote\n1;a\0' }],
  ])('when %s', (_, rule, line, parts) => {
    expect(errors(parsePb(file(parts)))).toContainEqual([rule, line]);
  });

  it('when it is not UTF-8', () => {
    const bytes = Buffer.from(file().replace('Park', 'Pärk'), 'latin1');
    expect(errors(parsePb(bytes, { file: 'x.pb' }))).toEqual([['pb/not-utf-8', 7]]);
  });

  it('when points do not match the choices', () => {
    const meta = 'META\nkey;value\nbudget;100\nvote_type;cumulative';
    expect(errors(parsePb(file({ meta, votes: 'VOTES\nvoter_id;vote;points\n1;a,b;2' })))).toContainEqual([
      'pb/points-mismatch',
      11,
    ]);
  });

  it('when it is far too large, without reading it all', () => {
    const limits = { bytes: 1_000_000, lineLength: 100, projects: 3 };
    expect(errors(parsePb('x'.repeat(1_000_001), { limits }))).toEqual([['pb/file-too-large', 0]]);
    expect(errors(parsePb(`META\n${'y'.repeat(101)}`, { limits }))[0]).toEqual(['pb/line-too-long', 2]);
    const projects = `PROJECTS\nproject_id;cost\n${Array.from({ length: 500 }, (_, at) => `p${at};1`).join('\n')}`;
    expect(errors(parsePb(file({ projects }), { limits }))[0]).toEqual(['pb/too-many-rows', 10]);
  });

  it('but a decimal comma is read when the caller accepts it', () => {
    const meta = 'META\nkey;value\nbudget;100,5\nvote_type;approval';
    expect(election(file({ meta }), { acceptCommas: true }).budget).toBe(1005n);
    expect(errors(parsePb(file({ meta: meta.replace('100,5', '1,000,5') }), { acceptCommas: true }))).toEqual([
      ['pb/not-a-number', 3],
    ]);
  });
});
