export const kk = {
  'tally.recount.title': 'Өзіңіз санап көріңіз',
  'tally.recount.alone': 'Бюллетеньдер файлын жүктеп алып, Ортақ бағдарламасында мына команданы орындаңыз:',
  'tally.recount.command': 'npm run ortaq -- recount {file}',
  'tally.recount.text':
    'Барлық бюллетень осы құрылғыға жүктеліп, браузердің өзінде қайта саналады. Ережесі де, бағдарламасы да сол.',
  'tally.recount.begin': 'Дауысты санау',
  'tally.recount.again': 'Қайта санау',
  'tally.recount.cancel': 'Тоқтату',
  'tally.recount.progress': 'Санау барысы',
  'tally.recount.passes': 'Саналып жатыр. Өткен қадам: {passes}.',
  'tally.recount.same':
    'Бәрі дәл шықты: жеңген {count} жоба да, олардың реті де, есептің мөрі де жарияланғанмен бірдей.',
  'tally.recount.seal': 'Жеңген жобалар бірдей, бірақ есептің мөрі жарияланғаннан өзгеше.',
  'tally.recount.winners': 'Жеңген жобалар жарияланған нәтижеден өзгеше шықты.',
  'tally.recount.next':
    'Бетті жаңартып, қайта санаңыз. Тағы өзгеше шықса, файл мен екі мөрді сақтап, әкімдікке хабарлаңыз: {help}.',
  'tally.recount.help': 'байланыс',
  'tally.recount.failed': 'Файл жүктелмеді немесе санау үзілді. Байланысты тексеріп, қайта көріңіз.',
  'tally.recount.order': 'Сіздің есебіңізде жеңген жобалар, таңдалған ретімен',
  'tally.recount.own': 'Сіз шығарған мөр',
  'tally.recount.published': 'Жарияланған мөр',
} as const;
