import { kk as assisted } from './assisted/kk.ts';
import { kk as pages } from './pages/kk.ts';
import { kk as issuer } from './issuer/kk.ts';
import { kk as people } from './people/kk.ts';
import { kk as paper } from './paper/kk.ts';
import { kk as print } from './print/kk.ts';
import { kk as room } from './room/kk.ts';

export const kk = {
  ...pages,
  ...assisted,
  ...print,
  ...room,
  ...people,
  ...paper,
  ...issuer,
  'voting/no-identity-number': 'ЖСН расталмаған. Алдымен ЖСН-ді растаңыз.',
  'voting/roll-not-ready': 'Дауыс берушілер тізімі әлі бекітілмеген.',
  'voting/not-on-roll': 'Сіз дауыс берушілер тізімінде жоқсыз. Себебін әкімдіктен біліңіз.',
  'voting/voted-on-paper': 'Сіз қағаз бюллетень алғансыз. Екінші рет дауыс беруге болмайды.',
  'voting/no-issuer': 'Дауыс кілті қазір берілмейді. Әкімдікке хабарласыңыз.',
  'voting/token-form': 'Кілт сұрауы бұзылып жетті. Қайталап көріңіз.',
  'voting/token-taken':
    'Дауыс кілті Сізге берілген. Сол телефоннан дауыс беріңіз, сақталған кілтті теріңіз немесе әкімдікке хабарласыңыз.',
  'voting/ballot-form': 'Бюллетень бұзылып жетті. Бетті жаңартып, қайталап көріңіз.',
  'voting/token-not-genuine': 'Бұл кілт осы дауыс беруге берілмеген.',
  'voting/ballot-not-signed': 'Бюллетеньнің қолы кілтпен сәйкес емес. Қайталап көріңіз.',
  'voting/ballot-superseded': 'Бұл кілтпен кейінірек дауыс берілген. Соңғысы есепте тұр.',
  'voting/ballot-ahead': 'Алдыңғы дауыс жәшікке жетпеген. Қайталап көріңіз.',
  'voting/changed-too-often': 'Дауыс тым көп өзгертілді. Соңғы қабылданғаны есепте тұр.',
  'voting/box-sealed': 'Жәшік мөрленген.',
  'voting/polls-closed': 'Дауыс беру қазір жабық. Бұл таңдау есептелмеді.',
  'voting/choice-unknown': 'Белгіленген жоба бюллетеньде жоқ. Бетті жаңартып, қайта таңдаңыз.',
  'voting/choice-repeated': 'Бір жоба екі рет белгіленген.',
  'voting/too-few': 'Кемінде {least} жоба белгілеңіз.',
  'voting/too-many': 'Ең көбі {most} жоба белгілеуге болады.',
  'voting/over-budget': 'Белгіленген жобалар бюджеттен асты. Құны: {cost:money}. Бюджет: {envelope:money}.',
  'voting/points-misplaced': 'Әр белгіленген жобаға ұпай қойыңыз.',
  'voting/points-form': 'Ұпай бүтін сан болуы керек. Ең азы – 1.',
  'voting/points-over': 'Ұпай шектен асты.',

  'voting/roll-not-utf8': 'Файл UTF-8 кодында емес. Кестені «CSV UTF-8» түрінде қайта сақтаңыз.',
  'voting/roll-without-columns': 'ЖСН немесе аты-жөні бағаны табылмады. Бірінші жолға баған атауларын жазыңыз.',
  'voting/roll-empty': 'Файлда бірде-бір адам жоқ.',
  'voting/roll-too-long': 'Файл тым ұзын. Шегі – 200 000 жол.',
  'voting/roll-frozen': 'Тізім бекітілген. Енді ол екі адамның түзетуімен ғана өзгереді.',
  'voting/roll-import-replaced': 'Бұл файлдың орнына жаңасы жүктелген. Соны ашыңыз.',
  'voting/roll-line-no-question': 'Қатені файлда түзетіңіз. Мұнда тек сұрақ шешіледі.',
  'voting/roll-own-import': 'Тізімді жүктеген адам оны растай алмайды. Екінші адам керек.',
  'voting/roll-undecided': 'Шешілмеген сұрақ бар. Саны: {undecided}.',
  'voting/roll-nobody': 'Тізімге кіретін адам жоқ.',
  'voting/roll-changed': 'Сіз қарағаннан кейін тізім өзгерді. Қазір кіретіні: {entering} адам.',

  'voting.roll.fault.quote-open': 'Тырнақша жабылмаған. Осы жолдан кейінгісі оқылмады',
  'voting.roll.fault.iin-missing': 'ЖСН жазылмаған',
  'voting.roll.fault.iin-form': 'ЖСН дәл 12 сан болуы керек',
  'voting.roll.fault.iin-check': 'ЖСН бақылау саны дұрыс емес',
  'voting.roll.fault.iin-repeated': 'ЖСН қайталанды. Алғашқы жол: {line}',
  'voting.roll.fault.name-missing': 'Аты-жөні жазылмаған',
  'voting.roll.fault.name-long': 'Аты-жөні тым ұзын',
  'voting.roll.fault.birth-form': 'Туған күні дұрыс жазылмаған',
  'voting.roll.fault.too-young': 'Дауыс беруге жасы толмаған',
  'voting.roll.fault.birth-missing': 'Туған күні жазылмаған',
  'voting.roll.fault.age-unsure': 'Дауыс беру басталғанда жасы тола ма, белгісіз',
  'voting.roll.fault.person-repeated': 'Аты-жөні мен туған күні қайталанды. Алғашқы жол: {line}',
  'voting.roll.fault.phone-form': 'Телефон дұрыс жазылмаған',
  'voting.roll.fault.settlement-unknown': 'Бұл елді мекен ауылдық округте жоқ',
} as const;
