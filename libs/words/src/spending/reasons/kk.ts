export const kk = {
  'spending/document-empty': 'Файл бос. Басқа файл таңдаңыз.',
  'spending/document-too-big': 'Файл тым үлкен. Шегі – 12 МБ.',
  'spending/document-not-kept': 'Тек PDF, JPEG не PNG файлы қабылданады.',
  'spending/document-unknown': 'Құжаттың файлы жүктелмеген. Алдымен файлды қосыңыз.',
  'spending/dated-ahead': 'Құжаттың күні әлі келген жоқ. Күнін тексеріңіз.',
  'spending/dated-before-contract': 'Құжаттың күні шарт күнінен ерте болмауы керек.',
  'spending/paper-twice': 'Бұл құжат бұрын енгізілген. Нөмірі мен файлын тексеріңіз.',
  'spending/nothing-adopted': 'Бұл жобаға Кеңес ақша бөлмеген.',
  'spending/over-plan': 'Сома жоспардан артық. Сұралды: {asked:money}. Қалды: {left:money}. Артығы: {excess:money}.',
  'spending/over-contract':
    'Сома шарт қалдығынан артық. Сұралды: {asked:money}. Қалды: {left:money}. Артығы: {excess:money}.',
  'spending/over-accepted':
    'Сома қабылданған жұмыстан артық. Сұралды: {asked:money}. Қалды: {left:money}. Артығы: {excess:money}.',
  'spending/over-rest': 'Мұнша бос ақша жоқ. Сұралды: {asked:money}. Қалды: {left:money}. Артығы: {excess:money}.',
  'spending/supplier-number-wrong': 'БСН не ЖСН дұрыс емес. Шарттағы 12 санды тексеріңіз.',
  'spending/end-before-signing': 'Жұмыстың бітетін күні шарт күнінен ерте болмауы керек.',
  'spending/contract-not-standing': 'Шарт күшінде емес. Алдымен шарт расталуы керек.',
  'spending/reversal-is-final': 'Түзету жазбасын қайта түзетуге болмайды. Жаңа жазба енгізіңіз.',
  'spending/reversed-already': 'Бұл жазба бұрын түзетілген.',
  'spending/not-confirmed': 'Тек расталған жазба түзетіледі.',
  'spending/reversal-waits': 'Бұл жазбаның түзетуі растауды күтіп тұр.',
  'spending/money-went-on':
    'Бұл ақша келесі қадамға өткен. Алдымен сол қадамды түзетіңіз. Түзетуге болатыны: {left:money}.',
  'spending/decided-already': 'Бұл жазба бойынша шешім қабылданған.',
  'spending/own-entry': 'Енгізген адам өзі растамайды. Екінші адам керек.',
  'spending/not-own-entry': 'Жазбаны тек енгізген адам қайтарып алады.',
  'spending/amount-differs': 'Екі сома сәйкес келмейді. Құжатты ашып, соманы қайта оқыңыз.',
} as const;
