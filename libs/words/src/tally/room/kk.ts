export const kk = {
  'tally.room.next': 'Келесі іс',
  'tally.room.begin.text': 'Дауыс беру аяқталды. Санау жарияланған ережемен жүреді, жеребенің кілті осы сәтте ашылады.',
  'tally.room.total': 'Барлығы',
  'tally.room.left': 'Бөлінген ақша: {envelope:money}. Қалғаны: {left:money}.',
} as const;
