export const kk = {
  'identity.message.code-printed':
    'Ортақ: кеңсе Сізге қағазбен жеке кіру кодын берді. Сіз алмасаңыз, әкімдікке хабарласыңыз.',
  'identity/no-document-seen': 'Алдымен жеке куәлігін көріп, тұрғынды растаңыз.',
  'identity/printed-code-wrong':
    'ЖСН немесе код дұрыс емес, не код енді жарамайды. Тексеріңіз немесе кеңседен жаңа код алыңыз.',

  'identity.printed.short': 'Қағаздағы код',
  'identity.printed.title': 'ЖСН мен қағаздағы кодты жазыңыз',
  'identity.printed.lead': 'Бұл кодты әкімдік маманы жеке куәлігіңізді көріп, қағазға басып береді.',
  'identity.printed.code': '15 санды код',
  'identity.printed.code.hint': 'Қағаздағыдай жазыңыз. Бос орын маңызды емес.',
  'identity.printed.code.wrong': 'Кодта қате бар. Қағаздағы 15 санды қайта қарап жазыңыз.',
  'identity.printed.none.title': 'Код жоқ болса',
  'identity.printed.none.text': 'Жеке куәлігіңізді алып, әкімдікке келіңіз. Тек ЖСН-мен кіруге болмайды.',
  'identity.printed.from': 'Менде әкімдік берген қағаз код бар',
  'identity.printed.toPhone': 'Телефонмен кіру',

  'identity.residents.noPhone': 'Өз телефоны жоқ',
  'identity.residents.verified.noPhone': 'Тұрғын расталды: {name}. Телефонсыз кіруі үшін қағаз код басып беріңіз.',
  'identity.residents.code': 'Қағаз код',
  'identity.residents.code.for': 'Қағаз код: {name}',
  'identity.residents.code.say':
    'Адам қасыңызда тұр ма? Жеке куәлігін көріңіз. Қағазды өз қолына беріңіз, кодты оқымаңыз. Бұрынғы коды тоқтайды.',
  'identity.residents.code.print': 'Басып шығару',
  'identity.residents.code.until': 'Коды бар. Мерзімі: {at:dateShort}',
  'identity.residents.code.revoke': 'Кодты тоқтату',
  'identity.residents.code.document': 'Құжатын көргеннен кейін',

  'identity.sheet.title': 'Сайтқа кіруге арналған жеке код',
  'identity.sheet.until': 'Бір рет кіруге жарайды. Соңғы мерзімі: {at:dayTime}.',
  'identity.sheet.step.open': 'Телефон камерасын мына суретке бағыттаңыз немесе мекенжайды теріңіз:',
  'identity.sheet.step.type': 'ЖСН-іңізді және осы кодты жазыңыз.',
  'identity.sheet.step.vote': 'Енді дауыс бере аласыз. Тағы кіру керек болса, кеңседен жаңа код алыңыз.',
  'identity.sheet.secret': 'Кодты ешкімге көрсетпеңіз және айтпаңыз. Оны Сізден маман да сұрамайды.',
  'identity.sheet.lost': 'Қағаз жоғалса, бірден кеңсеге айтыңыз: код тоқтатылады. Кодтың көшірмесі ешкімде жоқ.',
  'identity.sheet.ask': 'Сұрағыңыз бар ма?',
} as const;
