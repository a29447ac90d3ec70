import { speak } from './speak.ts';
import { wordsIn, wordsUnder } from './words-in.ts';

const kk = {
  'a.plain': 'Сақтау',
  'a.left': 'Қалды: {left:money}. Соңғы күн: {until:dateTime}.',
  'a.rank': '{rank}-орын',
  'a.votes': '{count} дауыс',
  'a/over-budget': 'Шегі {limit:money}, сіздікі {asked:money}.',
  'reason.unknown': 'Себеп коды: {code}.',
} as const;
const ru = {
  ...kk,
  'a.rank': '{rank}-е место',
  'a.votes': '{count} {count|голос|голоса|голосов}',
};
const en = { ...kk, 'a.rank': '{rank:ordinal} place' };
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const say = speak<typeof kk>(kk, 'kk');

describe('saying a message', () => {
  it('fills its slots, each by its kind', () => {
    expect(say('a.plain')).toBe('Сақтау');
    expect(plain(say('a.left', { left: 643_265_500n, until: '2027-04-20T18:59:00Z' }))).toBe(
      'Қалды: 6 432 655 ₸. Соңғы күн: 20 сәуір 2027 ж., 23:59 (Астана уақыты).',
    );
  });

  it.each([
    ['money', '123456750', '1 234 567,50 ₸'],
    ['moneyShort', 1_250_000_000n, '12,5 млн ₸'],
    ['date', '2027-04-20', '20 сәуір 2027 ж.'],
    ['dateShort', '2027-04-20', '20.04.2027'],
    ['dayMonth', new Date('2027-04-20T18:59:00Z'), '20 сәуір'],
    ['dayTime', '2027-04-20T18:59:00Z', '20 сәуір, 23:59'],
    ['dateTime', '2027-04-20T18:59:00Z', '20 сәуір 2027 ж., 23:59 (Астана уақыты)'],
    ['time', '2027-04-20T18:59:00Z', '23:59'],
    ['percent', 0.35, '35 %'],
    ['fileSize', 1500, '1,5 КБ'],
    ['ordinal', 3, '3rd'],
    ['a kind of tomorrow', 'x', 'x'],
  ])('shows %s', (kind, value, text) => {
    const kindly = speak<Record<string, '{x}'>>({ 'a.one': `{x:${kind.replaceAll(' ', '')}}` }, 'kk');
    expect(plain(kindly.reason('a.one', { x: value }))).toBe(text);
  });

  it('follows the place', () => {
    const there = speak<typeof kk>(kk, 'kk', { zone: 'Europe/Warsaw', currency: 'PLN' });
    expect(plain(there('a.left', { left: '150', until: '2027-04-20T18:59:00Z' }))).toBe(
      'Қалды: 1,50 zł. Соңғы күн: 20 сәуір 2027 ж., 20:59 (Варшава уақыты).',
    );
  });

  it('chooses the form of the noun, from a number or from its text', () => {
    const russian = speak<typeof kk>(ru, 'ru');
    expect([1, '2', 1180, '1\u00A0181', '1,5'].map((count) => plain(russian('a.votes', { count })))).toEqual([
      '1 голос',
      '2 голоса',
      '1 180 голосов',
      '1 181 голос',
      '1,5 голоса',
    ]);
  });

  it('puts an ordinal as the language does', () => {
    const [russian, english] = [speak<typeof kk>(ru, 'ru'), speak<typeof kk>(en, 'en')];
    expect([say, russian, english].map((each) => each('a.rank', { rank: 3 }))).toEqual([
      '3-орын',
      '3-е место',
      '3rd place',
    ]);
  });

  it('gives its pieces to whoever has more than text to put in', () => {
    expect(say.pieces('a.rank', { rank: { bold: 3 } })).toEqual([{ bold: 3 }, '-орын']);
  });

  it('does not read what fills a slot as a message', () => {
    expect(say('a.votes', { count: '{count}' })).toBe('{count} дауыс');
  });
});

describe('saying why not', () => {
  it('shows the facts of the refusal as people read them', () => {
    const facts = { limit: '600000000', asked: '700000050' };
    expect(plain(say.reason('a/over-budget', facts))).toBe('Шегі 6 000 000 ₸, сіздікі 7 000 000,50 ₸.');
  });

  it('never shows braces when a fact is missing', () => {
    expect(plain(say.reason('a/over-budget', { limit: '100' }))).toBe('Шегі 1 ₸, сіздікі —.');
  });

  it('names a code that it does not know', () => {
    expect(say.reason('a/new-rule')).toBe('Себеп коды: a/new-rule.');
  });
});

describe('the words of the interface', () => {
  it.each([
    ['kk', 'Дауыс беру', 'Қазіргі кезеңде бұл қадамды жасауға болмайды.'],
    ['ru', 'Голосование', 'На этом этапе такой шаг невозможен.'],
    ['en', 'Vote', 'This step cannot be made at the present stage.'],
  ] as const)('are spoken in %s', (language, vote, refusal) => {
    const t = wordsIn(language);
    expect([t.language, t('nav.vote'), t.reason('process/no-such-move')]).toEqual([language, vote, refusal]);
    expect(plain(t.format.money(100n))).toBe('1 ₸');
  });

  it('can be taken in part, for an island', () => {
    const some = wordsUnder('ru', ['button.y', 'unit.days']);
    expect(some).toEqual({ 'button.yes': 'Да', 'unit.days': '{count} {count|день|дня|дней}' });
    expect(speak<{ 'button.yes': 'Иә'; 'unit.days': '{count} күн' }>(some, 'ru')('unit.days', { count: 2 })).toBe(
      '2 дня',
    );
  });
});
