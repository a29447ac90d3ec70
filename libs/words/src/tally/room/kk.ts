export const kk = {
  'tally.room.next': 'Келесі іс',
  'tally.room.begin.text': 'Дауыс беру аяқталды. Санау жарияланған ережемен жүреді, жеребенің кілті осы сәтте ашылады.',
  'tally.room.cancel': 'Санауды тоқтату',
  'tally.room.cancelled': 'Санау тоқтатылды. Одан ештеңе сақталған жоқ, қайта бастауға болады.',
  'tally.room.reached': 'Таңдалған жобалардың құны: {reached:money}. Бөлінген ақша: {envelope:money}.',
  'tally.room.total': 'Барлығы',
  'tally.room.left': 'Бөлінген ақша: {envelope:money}. Қалғаны: {left:money}.',
} as const;
