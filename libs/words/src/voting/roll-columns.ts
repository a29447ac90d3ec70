import type { RollColumn } from '@ortaq/domain/voting';

import { foldSearch } from '../language/search.ts';

/** How offices head the columns of a list of people. */
const headings: Readonly<Record<RollColumn, readonly string[]>> = {
  iin: ['ЖСН', 'ИИН', 'IIN', 'Жеке сәйкестендіру нөмірі', 'Индивидуальный идентификационный номер'],
  name: ['Аты-жөні', 'Аты жөні', 'Толық аты-жөні', 'ТАӘ', 'ФИО', 'Ф.И.О.', 'Полное имя', 'Name', 'Full name'],
  surname: ['Тегі', 'Фамилия', 'Surname', 'Last name'],
  given: ['Аты', 'Есімі', 'Имя', 'Given name', 'First name'],
  patronymic: ['Әкесінің аты', 'Отчество', 'Patronymic'],
  phone: [
    'Телефон',
    'Телефоны',
    'Телефон нөмірі',
    'Ұялы телефон',
    'Номер телефона',
    'Мобильный',
    'Phone',
    'Phone number',
  ],
  settlement: [
    'Ауыл',
    'Ауылы',
    'Елді мекен',
    'Село',
    'Населённый пункт',
    'Населенный пункт',
    'НП',
    'Settlement',
    'Village',
  ],
  birth: [
    'Туған күні',
    'Туған жылы',
    'Дата рождения',
    'Год рождения',
    'Birth date',
    'Date of birth',
    'Birth year',
    'Birth',
  ],
};

const plain = (heading: string): string => foldSearch(heading).replaceAll(/[^\p{L}]/gu, '');

const columns = new Map(
  Object.entries(headings).flatMap(([column, names]) =>
    names.map((name) => [plain(name), column as RollColumn] as const),
  ),
);

/** The column that a heading names, in Kazakh, Russian or English, however it is spaced. */
export const rollColumnOf = (heading: string): RollColumn | undefined => columns.get(plain(heading));
