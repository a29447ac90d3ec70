import { kk as room } from './room/kk.ts';

export const kk = {
  ...room,
  'review/own-proposal': 'Бұл – Сіздің ұсынысыңыз. Ол туралы басқа адам шешеді.',
  'review/conflict-declared': 'Сіз мүддеңіз бар екенін мәлімдедіңіз. Бұл туралы басқа адам шешеді.',
  'review/conflict-declared-already': 'Мүддеңіз бар екені бұрын жазылған.',
  'review/not-under-review': 'Бұл ұсыныс қазір тексеруде емес.',
  'review/criterion-repeated': 'Бір тармаққа екі жауап берілген.',
  'review/why-missing': '«Жоқ» деген жауаптың себебін жазыңыз.',
  'review/checks-open': 'Жауап берілмеген тармақ бар.',
  'review/check-failed': '«Жоқ» деген жауап бар. Қабылдау үшін бәрі «Иә» болуы керек.',
  'review/cost-outside-limits': 'Құны шектен тыс. Ең азы: {least:money}. Ең көбі: {most:money}.',
  'review/nothing-failed': 'Түзетуге қайтару үшін кемінде бір «Жоқ» жауабы керек.',
  'review/respond-by-past': 'Түзету мерзімі өтіп кеткен. Кейінгі күнді таңдаңыз.',
  'review/respond-by-late': 'Түзету мерзімі дауыс беру басталғанға дейін бітуі керек.',
  'review/author-still-has-time': 'Автордың түзетуге уақыты бар. Мерзімі: {respondBy:date}.',
  'review/criterion-not-failed': 'Бас тарту үшін осы тармақтың жауабы «Жоқ» болуы керек.',
  'review/merged-into-itself': 'Ұсынысты өзіне қосуға болмайды.',
  'review/merged-into-closed': 'Таңдалған ұсыныс осы циклде тексеруде не бюллетеньде болуы керек.',
  'review/cost-unchanged': 'Құны өзгермеген. Басқа сома жазыңыз.',
  'review/nothing-to-object': 'Қарсылық білдіретін шешім жоқ.',
  'review/objected-already': 'Бұл шешімге қарсылық берілген.',
  'review/objection-answered': 'Бұл қарсылыққа жауап берілген.',
  'review/own-decision': 'Шешімді қабылдаған адам қарсылыққа жауап бере алмайды.',

  'review.criterion.common-use': 'Бәрі пайдалана ала ма?',
  'review.criterion.place-ours': 'Жері ауылдікі ме?',
  'review.criterion.whole': 'Жоба толық па, бір бөлігі ғана емес пе?',
  'review.criterion.within-limits': 'Құны шекке сыя ма?',
  'review.criterion.cost-founded': 'Құны қайдан алынғаны белгілі ме?',
  'review.criterion.one-year': 'Бір жылда бітеді ме?',
  'review.criterion.not-duplicate': 'Басқа ұсынысты қайталамай ма?',
  'review.criterion.lawful': 'Заңға сай ма?',

  'review.rule.common-use': 'Жобаны бәрі пайдалана алуы керек',
  'review.rule.place-ours': 'Жер ауылдікі болуы және онда басқа иенің құқығы болмауы керек',
  'review.rule.whole': 'Жоба толық болуы керек, іске қосу үшін тағы бір жоба қажет болмауы тиіс',
  'review.rule.within-limits': 'Құны цикл ережесіндегі шекке сыюы керек',
  'review.rule.cost-founded': 'Құнның негізі болуы керек, смета не баға ұсынысы',
  'review.rule.one-year': 'Жұмыс бір бюджет жылында бітуі керек',
  'review.rule.not-duplicate': 'Басқа ұсынысты не жоспардағы жұмысты қайталамауы керек',
  'review.rule.lawful': 'Заңға қайшы келмеуі керек',
  'review.rule.numbered': '{number}-ереже: {rule}',

  'review.notice.returned':
    '№{number} ұсынысыңыз түзетуге қайтарылды. Себебі: {reason} Түзету мерзімі: {respondBy:dayTime}.',
  'review.notice.admitted': '№{number} ұсынысыңыз қабылданды. Ол бюллетеньге кіреді.',
  'review.notice.refused':
    '№{number} ұсынысыңыз қабылданбады. Ереже нөмірі: {rule}. Себебі: {reason} Қарсылық білдіруге болады.',
  'review.notice.merged': '№{number} ұсынысыңыз №{into} ұсынысына қосылды. Себебі: {reason}',
  'review.notice.cost':
    '№{number} ұсынысыңыздың құны түзетілді. Бұрын: {was:money}. Енді: {became:money}. Себебі: {reason}',
  'review.notice.upheld':
    '№{number} ұсынысыңыз бойынша қарсылығыңыз қабылданды. Ұсыныс қайта тексеріледі. Жауап: {answer}',
  'review.notice.rejected':
    '№{number} ұсынысыңыз бойынша қарсылығыңыз қабылданбады. Шешім күшінде қалады. Жауап: {answer}',

  'review.page.objection.label': 'Шешіммен неге келіспейсіз?',
  'review.page.objection.hint': 'Бір рет беріледі. Жауапты әкім жазады.',
  'review.page.objection.act': 'Қарсылық білдіру',
  'review.page.objection.waiting': 'Әкім қарап жатыр',
} as const;
