import { inLatin } from './latin.ts';
import { placeNames } from './place-names.ts';

describe('the full name of a place', () => {
  it.each([
    [
      'Қараауыл а.о.',
      'Карааульский с.о.',
      'Қараауыл ауылдық округі',
      'Карааульский сельский округ',
      'Qaraauyl Rural District',
    ],
    [
      'Жиенәлі а.о',
      'Жиеналинский с.о',
      'Жиенәлі ауылдық округі',
      'Жиеналинский сельский округ',
      'Zhienali Rural District',
    ],
    [
      'Қанай би атын.а.о.',
      'с.о.им.Канай би',
      'Қанай би атындағы ауылдық округі',
      'сельский округ имени Канай би',
      'Qanay bi Rural District',
    ],
    [
      'Жібек жолы к.ә.',
      'п.а.Жибек жолы',
      'Жібек жолы кенттік әкімдігі',
      'поселковая администрация Жибек жолы',
      'Zhibek zholy Settlement Administration',
    ],
    [
      'Семей Қ.Ә.',
      'Семей Г.А.',
      'Семей қалалық әкімдігі',
      'Семей городская администрация',
      'Semey City Administration',
    ],
    ['Қараауыл а.', 'с.Карааул', 'Қараауыл ауылы', 'село Карааул', 'Qaraauyl village'],
    ['Абай облысы', 'область Абай', 'Абай облысы', 'область Абай', 'Abay Region'],
    ['Астана', 'Астана', 'Астана', 'Астана', 'Astana'],
  ])('of «%s» is said in three languages', (kk, ru, ...full) => {
    expect(Object.values(placeNames({ kk, ru }))).toEqual(full);
  });
});

describe('a name in Latin letters', () => {
  it.each([
    ['Шығыс Қазақстан', 'Shyghys Qazaqstan'],
    ['Ұлытау', 'Ulytau'],
    ['Щучинск-2', 'Shchuchinsk-2'],
  ])('of «%s» is «%s»', (name, latin) => {
    expect(inLatin(name)).toBe(latin);
  });
});
