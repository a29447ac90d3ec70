export const kk = {
  'identity.office.clerk': 'Аппарат маманы',
  'identity.office.akim': 'Әкім',
  'identity.office.member': 'Кеңес мүшесі',
  'identity.office.chair': 'Кеңес төрағасы',
  'identity.office.auditor': 'Аудитор',
  'identity.office.operator': 'Оператор',
} as const;
