import fc from 'fast-check';
import { count } from '../count/count.ts';
import { completions, equalShares } from '../rules/presets.ts';
import { parsePb, type PbReading, readPb } from './read.ts';
import { writePb } from './write.ts';

const meta = (...more: readonly string[]) => `META\nkey;value\nbudget;100\nvote_type;approval\n${more.join('')}`;
const projects = 'PROJECTS\nproject_id;cost\na;60\nb;50\n';
const votes = 'VOTES\nvoter_id;vote\n1;a,b\n2;b\n';
const good = meta() + projects + votes;
const many = (each: (at: number) => string, times: number) =>
  Array.from({ length: times }, (_, at) => each(at)).join('');

const first = ({ problems }: PbReading) => {
  const found = problems.find(({ level }) => level === 'error');
  return found && [found.rule, found.line];
};

async function* pieces(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe('a hostile file is refused with its line and rule', () => {
  it.each<[string, string | Uint8Array, string, number]>([
    ['nothing at all', '', 'pb/section-missing', 0],
    ['a line of 100 MB', Buffer.alloc(100_000_000, 'x'), 'pb/file-too-large', 0],
    ['a line of 10 MB', Buffer.alloc(10_000_000, 'x'), 'pb/line-too-long', 1],
    [
      'a quoted cell of 10 MB',
      `${meta()}PROJECTS\nproject_id;cost\n"${'x\n'.repeat(5_000_000)}`,
      'pb/quote-never-closed',
      7,
    ],
    [
      'a million projects',
      `${meta()}PROJECTS\nproject_id;cost\n${many((at) => `p${at};1\n`, 1_000_000)}${votes}`,
      'pb/too-many-rows',
      20_007,
    ],
    ['a hundred thousand keys', meta(many((at) => `k${at};1\n`, 100_000)), 'pb/too-many-rows', 10_003],
    [
      'a hundred thousand columns',
      `${meta()}PROJECTS\nproject_id;cost${many((at) => `;${at}`, 100_000)}\n`,
      'pb/too-many-columns',
      6,
    ],
    ['bytes that are zero', Buffer.alloc(10_000_000), 'pb/nul-byte', 1],
    ['a zip archive', Buffer.from('PK\x03\x04\x14\x00\x06\x00\x08\x00\n\x9c\xff', 'latin1'), 'pb/nul-byte', 1],
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), 'pb/not-utf-8', 1],
    ['UTF-16 without a mark', Buffer.from(good, 'utf16le'), 'pb/nul-byte', 1],
    [
      'a byte that is no UTF-8, lines ended by CR',
      Buffer.from(good.replaceAll('\n', '\r').replace('60', '\xff'), 'latin1'),
      'pb/not-utf-8',
      7,
    ],
    ['a character cut off at the end', Buffer.from(`${good}3;\xd0`, 'latin1'), 'pb/not-utf-8', 13],
    ['a lone quote', `${good}3;"a\n`, 'pb/quote-never-closed', 13],
    ['a section that comes twice', `${good}VOTES\nvoter_id;vote\n`, 'pb/section-out-of-order', 13],
    ['a section that is missing', meta() + votes, 'pb/section-out-of-order', 5],
    ['no sections', 'project_id;cost\na;1\n', 'pb/text-before-meta', 1],
    ['one voter a thousand times', good + '1;a\n'.repeat(1000), 'pb/voter-repeated', 13],
  ])('when it is %s', (_, input, rule, line) => {
    expect(first(parsePb(input))).toEqual([rule, line]);
  });

  it.each([
    '1e400',
    'Infinity',
    'NaN',
    '0x10',
    '',
    '1_000',
    '１２',
    '9'.repeat(31),
    '--1',
    '1.2.3',
    '1,5',
    '-',
    '.5',
    '5.',
  ])('when a number is “%s”', (number) => {
    expect(first(parsePb(good.replace('a;60', `a;${number}`)))?.[1]).toBe(7);
    expect(first(parsePb(good.replace('budget;100', `budget;${number}`)))?.[1]).toBe(3);
  });

  it.each(['1e3', 'x', '', '9'.repeat(25), '0x1'])('when points are “%s”', (points) => {
    const text = `${meta().replace('approval', 'cumulative')}${projects}VOTES\nvoter_id;vote;points\n1;a;${points}\n`;
    expect(first(parsePb(text))?.[1]).toBe(11);
  });
});

describe('an unusual file is read', () => {
  it.each<[string, string]>([
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['CR', good.replaceAll('\n', '\r')],
    ['all three line ends', good.replace('\n', '\r\n').replace('a;60\n', 'a;60\r')],
    ['no last line end', good.trimEnd()],
    ['a byte order mark', `\uFEFF${good}`],
    ['empty lines', good.replaceAll('\n', '\n\n')],
    ['empty cells behind every row', good.replaceAll('\n', ';;;\n')],
    ['spaces around cells', good.replaceAll(';', ' ; ')],
  ])('with %s', (_, text) => {
    const [reading, plain] = [parsePb(text), parsePb(good)];
    expect(reading.ok && reading.election).toEqual(plain.ok && plain.election);
  });

  it('whatever its ids, keys and columns are called', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text =
      meta(many((at) => `${names[at]};1\n`, 4)) +
      `PROJECTS\nproject_id;cost;${names.join(';')}\n${names.map((name) => `${name};10;1;2;3;4\n`).join('')}` +
      `VOTES\nvoter_id;vote;${names.join(';')}\n${names.map((name) => `${name};${names.join(',')};1;2;3;4\n`).join('')}`;
    const reading = parsePb(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { election } = reading;
    expect(election.projects.map(({ id }) => id)).toEqual(names);
    expect(election.ballots[0]!.choices).toEqual(names);
    expect([...election.meta.keys()].slice(2)).toEqual(names);
    const counted = count(election, equalShares({ chain: ['id'] }, completions.tool));
    expect(counted.winners).toEqual(names.toSorted());
    expect(writePb(election)).toContain('\nconstructor;10;1;2;3;4\n');
  });

  it('with empty ballots, costs of nothing and the mark of a withdrawn project', () => {
    const text = good.replace('b;50', 'b;0\nc;999999999').replace('2;b', '2;');
    const reading = parsePb(text);
    expect(reading.ok && reading.election.ballots.map(({ choices }) => choices.length)).toEqual([2, 0]);
    expect(reading.ok && reading.election.projects.map(({ cost }) => cost)).toEqual([60n, 0n, 999_999_999n]);
  });

  it('with the largest amounts that are read, and counted', () => {
    const text = good.replace('budget;100', `budget;${'9'.repeat(30)}.${'9'.repeat(30)}`);
    const reading = parsePb(text);
    const winners = reading.ok && count(reading.election, equalShares({ chain: ['id'] }, completions.plain)).winners;
    expect(winners).toEqual(['b', 'a']);
  });

  it('with a vote that names one project half a million times', () => {
    const reading = parsePb(`${good}3;${'a,'.repeat(500_000)}a\n`);
    expect(reading.ok && reading.election.ballots[2]!.choices).toEqual(['a']);
    expect(reading.problems).toHaveLength(1000);
  });

  it('and never are errors lost behind warnings', () => {
    const reading = parsePb(`${good}${many((at) => ` v${at};a\n`, 2000)}x;zz\n`);
    expect(first(reading)).toEqual(['pb/vote-for-unknown-project', 2013]);
  });
});

describe('a file that comes in pieces', () => {
  const odd = `${meta('description;"Үш\r\n""жоба"""\r\n')}${projects}${votes}"3";"a";\r\n4;b`;

  it('is the same election however it is cut', async () => {
    const bytes = new TextEncoder().encode(odd);
    const whole = parsePb(bytes);
    expect(whole.ok && whole.election.meta.get('description')).toBe('Үш\r\n"жоба"');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (length) => {
        expect(await readPb(pieces(bytes, length))).toEqual(whole);
      }),
    );
    expect(parsePb(odd)).toEqual(whole);
  });

  it('is not read on when it is hopeless', async () => {
    let read = 0;
    async function* endless() {
      for (; ; read += 1) yield Buffer.alloc(65_536, 'x');
    }
    expect(first(await readPb(endless()))).toEqual(['pb/line-too-long', 1]);
    expect(read).toBeLessThan(100);
  });

  it('says so when the reading breaks off', async () => {
    async function* broken() {
      yield new TextEncoder().encode(meta());
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    }
    expect((await readPb(broken())).problems).toMatchObject([{ rule: 'pb/unreadable', what: 'EIO' }]);
  });

  it('never throws, whatever the bytes', () => {
    const piece = fc.oneof(
      fc.constantFrom('META\n', 'PROJECTS\r', 'VOTES;;\r\n', 'key;value\n', '"', ';', ',', '\0', good),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.uint8Array({ maxLength: 9 }), (parts, bytes) => {
        const reading = parsePb(Buffer.concat([Buffer.from(parts.join('')), bytes]));
        expect(reading.ok || reading.problems.some(({ level }) => level === 'error')).toBe(true);
      }),
    );
  });
});
