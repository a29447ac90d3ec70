import { rollColumnOf } from './roll-columns.ts';

describe('a heading in a list of people', () => {
  it.each([
    ['ЖСН', 'iin'],
    ['ИИН', 'iin'],
    [' iin ', 'iin'],
    ['Аты-жөні', 'name'],
    ['Ф.И.О.', 'name'],
    ['ФИО', 'name'],
    ['Фамилия', 'surname'],
    ['Әкесінің аты', 'patronymic'],
    ['ТЕЛЕФОН', 'phone'],
    ['Елдi мекен', 'settlement'],
    ['Населенный пункт', 'settlement'],
    ['Туған жылы', 'birth'],
    ['Дата рождения', 'birth'],
    ['№', undefined],
    ['Ескерту', undefined],
    ['', undefined],
  ])('«%s» means %s', (heading, column) => {
    expect(rollColumnOf(heading)).toBe(column);
  });
});
