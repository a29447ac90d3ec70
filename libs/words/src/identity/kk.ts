import { kk as pages } from './pages/kk.ts';
import { kk as passkeys } from './passkeys/kk.ts';
import { kk as printed } from './printed/kk.ts';
import { kk as provider } from './provider/kk.ts';
import { kk as room } from './room/kk.ts';

export const kk = {
  ...pages,
  ...room,
  ...passkeys,
  ...printed,
  ...provider,
  'identity.message.subject': 'Ортақ',
  'identity.message.code': 'Ортақ: кіру коды – {code}. 10 минутқа жарайды. Бұл кодты ешкімге айтпаңыз.',
  'identity.message.phone-moved':
    'Ортақ: жазбаңыздағы телефон нөмірі өзгертілді. Бұл Сіз болмасаңыз, әкімдікке хабарласыңыз.',
  'identity/sign-in-first': 'Алдымен кіріңіз.',
  'identity/not-allowed': 'Рөліңізде бұған рұқсат жоқ.',
  'identity/foreign-page': 'Сұрау басқа сайттан келді, сондықтан орындалмады.',
  'identity/too-many-tries': 'Тым көп қайталадыңыз. {minutes} минуттан кейін көріңіз.',
  'identity/login-or-password-wrong': 'Логин немесе құпия сөз дұрыс емес.',
  'identity/code-wrong': 'Код дұрыс емес немесе уақыты өтіп кетті. Жаңа код сұраңыз.',
  'identity/phone-of-another': 'Бұл телефон басқа адамға тіркелген. Әкімдікке хабарласыңыз.',
  'identity/password-wrong': 'Қазіргі құпия сөз дұрыс емес.',
  'identity/password-same': 'Жаңа құпия сөз ескісінен өзгеше болуы керек.',
  'identity/password-short': 'Құпия сөз кемінде 12 таңбадан тұруы керек.',
  'identity/password-guessable': 'Бұл құпия сөзді табу оңай. Бірнеше кездейсоқ сөзді қатар жазып көріңіз.',
  'identity/not-on-register': 'Бұл ЖСН осы телефонмен ауыл тізімінде жоқ. Жеке куәлікпен әкімдікке келіңіз.',
  'identity/iin-of-another': 'Бұл ЖСН басқа адамға тіркелген. Әкімдікке хабарласыңыз.',
  'identity/other-iin': 'Сіздің жазбаңызда басқа ЖСН тұр. Әкімдікке хабарласыңыз.',
  'identity/office-above-you': 'Бұл қызметті тағайындау немесе тоқтату Сіздің құзыретіңізге кірмейді.',
  'identity/own-office': 'Өзіңізді тағайындауға немесе босатуға болмайды.',
  'identity/office-elsewhere': 'Бұл қызмет мұндай жерде болмайды. Жердің кодын тексеріңіз.',
  'identity/offices-clash': 'Бұл адамның қызметі бар, ал екеуін бір адам атқара алмайды.',
  'identity/office-held': 'Бұл адам осы қызметті қазір атқарып жүр.',
  'identity/login-taken': 'Бұл логин бос емес. Басқасын таңдаңыз.',
} as const;
