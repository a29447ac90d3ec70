import { dictionary } from './dictionary.ts';
import { fieldMessage, type FieldIssue } from './field-issue.ts';
import { wordsIn } from './words-in.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const say = (issue: FieldIssue, language: 'kk' | 'ru' | 'en' = 'kk') =>
  plain(wordsIn(language).field(issue, { kk: 'Атауы', ru: 'Название', en: 'Title' }[language]));

describe('what is wrong with a field', () => {
  it.each<[FieldIssue, string]>([
    [{ code: 'too_small', origin: 'string', minimum: 1 }, 'Атауы: бұл жолды толтырыңыз.'],
    [{ code: 'too_small', origin: 'array', minimum: 1 }, 'Атауы: кемінде біреуін таңдаңыз.'],
    [{ code: 'too_small', origin: 'string', minimum: 10 }, 'Атауы: кемінде 10 таңба жазыңыз.'],
    [{ code: 'too_small', origin: 'set', minimum: 2 }, 'Атауы: кемінде 2 нұсқаны таңдаңыз.'],
    [{ code: 'too_small', origin: 'number', minimum: 18, inclusive: true }, 'Атауы: ең аз мән – 18.'],
    [{ code: 'too_small', origin: 'bigint', minimum: 0n, inclusive: false }, 'Атауы: 0 санынан үлкен сан жазыңыз.'],
    [{ code: 'too_small', origin: 'date', minimum: Date.UTC(2027, 3, 20) }, 'Атауы: ең ерте күн – 20 сәуір 2027 ж.'],
    [{ code: 'too_big', origin: 'date', maximum: '2027-04-20T18:59:00Z' }, 'Атауы: ең кеш күн – 20 сәуір 2027 ж.'],
    [{ code: 'too_big', origin: 'string', maximum: '60' }, 'Атауы: 60 таңбаға дейін қысқартыңыз.'],
    [{ code: 'too_small', origin: 'file', minimum: 1 }, 'Атауы: файл бос. Басқа файл таңдаңыз.'],
    [{ code: 'too_big', origin: 'string', maximum: 60 }, 'Атауы: 60 таңбаға дейін қысқартыңыз.'],
    [{ code: 'too_big', origin: 'int', maximum: 1200 }, 'Атауы: ең көп мән – 1 200.'],
    [{ code: 'too_big', origin: 'number', maximum: 100, inclusive: false }, 'Атауы: 100 санынан кіші сан жазыңыз.'],
    [{ code: 'too_big', origin: 'file', maximum: 5_000_000 }, 'Атауы: файл тым үлкен. Шегі – 5 МБ.'],
    [{ code: 'too_small', origin: 'string', minimum: 12, exact: true }, 'Атауы: дәл 12 таңба жазыңыз.'],
    [{ code: 'too_big', origin: 'array', maximum: 3, exact: true }, 'Атауы: дәл 3 нұсқаны таңдаңыз.'],
    [{ code: 'invalid_type' }, 'Атауы: бұл жолды толтырыңыз.'],
    [{ code: 'invalid_format', format: 'email' }, 'Атауы: пошта мекенжайын толық жазыңыз, мысалы aigul@mail.example.'],
    [{ code: 'invalid_format', format: 'regex' }, 'Атауы: жазылуы дұрыс емес. Үлгіге қараңыз.'],
    [{ code: 'invalid_value' }, 'Атауы: тізімнен таңдаңыз.'],
    [{ code: 'not_multiple_of' }, 'Атауы: бүтін сан жазыңыз.'],
    [{ code: 'invalid_union' }, 'Атауы: мәнін тексеріңіз.'],
    [{ code: 'a code of tomorrow' }, 'Атауы: мәнін тексеріңіз.'],
  ])('%j is said', (issue, sentence) => {
    expect(say(issue)).toBe(sentence);
  });

  it('agrees with its number in Russian and English', () => {
    const issue = { code: 'too_small', origin: 'string', minimum: 21 };
    expect(say(issue, 'ru')).toBe('Название: напишите не меньше 21 символа.');
    expect(say(issue, 'en')).toBe('Title: write at least 21 characters.');
  });

  it('has a sentence for every code, origin and format', () => {
    const codes = [
      'too_small',
      'too_big',
      'invalid_type',
      'invalid_format',
      'not_multiple_of',
      'unrecognized_keys',
      'invalid_union',
      'invalid_key',
      'invalid_element',
      'invalid_value',
      'custom',
    ];
    const origins = ['string', 'number', 'int', 'bigint', 'array', 'set', 'date', 'file'];
    const formats = ['email', 'url', 'date', 'time', 'datetime', 'uuid'];
    const keys = codes.flatMap((code) =>
      origins.flatMap((origin) =>
        formats.flatMap((format) =>
          [{}, { exact: true }, { inclusive: false }].map(
            (more) => fieldMessage({ code, origin, format, ...more }).key,
          ),
        ),
      ),
    );
    expect([...new Set(keys)].filter((key) => !(key in dictionary.kk))).toEqual([]);
  });
});
