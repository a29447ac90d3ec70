import { kk as room } from './room/kk.ts';
import { kk as help } from './help/kk.ts';
import { kk as pages } from './pages/kk.ts';

export const kk = {
  ...room,
  ...help,
  ...pages,

  'communities.profile.kz-village.council': 'Кеңес',
  'communities.profile.kz-village.executive': 'Ауылдық округ әкімінің аппараты',
  'communities.profile.kz-village.auditor': 'Тексеру комиссиясы',
  'communities.profile.tr-koy.council': 'Ақсақалдар кеңесі',
  'communities.profile.tr-koy.executive': 'Мұхтар',
  'communities.profile.tr-koy.auditor': 'Қаймақам',

  'communities/place-unknown': 'Жіктеуіште мұндай код жоқ. Кодты тексеріңіз.',
  'communities/not-a-rural-district': 'Тек ауылдық округті ашуға болады. Ауылдық округтің кодын таңдаңыз.',
  'communities/already-open': 'Бұл ауылдық округ бұрын ашылған.',
  'communities/slug-reserved': 'Бұл қысқа атауды сайттың өзі пайдаланады. Басқасын таңдаңыз.',
  'communities/slug-taken': 'Бұл қысқа атау бос емес. Басқасын таңдаңыз.',
  'communities/settlement-in-use': 'Бұл елді мекен жазбаларда аталған, сондықтан оны алып тастауға болмайды.',
  'communities/classifier-known': 'Бұл файл бұрын жүктелген. Жаңа ештеңе жоқ.',

  'communities/line-code': 'Код тоғыз цифрдан тұруы керек.',
  'communities/line-level': 'Деңгей кодқа сәйкес келмейді.',
  'communities/line-type': 'Түр коды 0 мен 4 аралығында болуы керек.',
  'communities/line-name': 'Қазақша және орысша атау керек, ұзындығы 200 таңбадан аспасын.',
  'communities/line-version': 'Нұсқа бірінші жолдағы нұсқадан өзгеше.',
  'communities/line-twice': 'Бұл код файлда бұрын кездескен.',
  'communities/line-without-oblast': 'Файлда бұл кодтың облысы жоқ.',
  'communities/line-columns': 'Бағандар толық емес немесе жол CSV түрінде жазылмаған.',
  'communities/line-encoding': 'Файл UTF-8 кодтауында емес.',
} as const;
