/** Invented people: any likeness is chance. */
export const surnames = [
  'Сейтқалиев',
  'Омаров',
  'Жақыпов',
  'Төлегенов',
  'Бекенов',
  'Қасымов',
  'Әбдіров',
  'Нұрғалиев',
  'Есенов',
  'Мұқанов',
  'Ибраев',
  'Сатыбалдиев',
  'Оспанов',
  'Дүйсенов',
  'Кенжебеков',
  'Ахметов',
  'Жүнісов',
  'Рахимов',
  'Тұрсынов',
];

export const givenNames = {
  women: ['Айгүл', 'Жанар', 'Гүлнар', 'Сәуле', 'Бибігүл', 'Мәдина', 'Раушан', 'Зейнеп', 'Ұлжан', 'Қарлығаш', 'Дина'],
  men: ['Ерлан', 'Нұрлан', 'Серік', 'Бауыржан', 'Қайрат', 'Асхат', 'Болат', 'Мұрат', 'Жомарт', 'Тимур', 'Әділет'],
};

const member = (number: number, name: string) => ({
  login: number === 1 ? 'demo-member' : `demo-member-${number}`,
  name,
});

export const staff = {
  operator: { login: 'demo-operator', name: 'Қызмет көрсетуші' },
  clerk: { login: 'demo-clerk', name: 'Нұрланова Айгерім' },
  akim: { login: 'demo-akim', name: 'Серікбаев Дәулет' },
  chair: { login: 'demo-chair', name: 'Тәжібаев Оразбек' },
  auditor: { login: 'demo-auditor', name: 'Құсайынова Меруерт' },
  members: [
    member(1, 'Әлімова Роза'),
    member(2, 'Баймұхамбетов Сәкен'),
    member(3, 'Жолдасова Күлпаш'),
    member(4, 'Қалиев Марат'),
    member(5, 'Мейірманов Талғат'),
    member(6, 'Сүлейменова Ақмарал'),
    member(7, 'Шәріпов Ғани'),
    member(8, 'Ыбырайова Ләззат'),
  ],
};
