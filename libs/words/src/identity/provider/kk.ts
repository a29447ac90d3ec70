export const kk = {
  'identity.provider.act': '{provider} арқылы кіру',
  'identity.provider.prove': '{provider} арқылы растау',
  'identity.account.iin': 'ЖСН',
  'identity.account.iin.no': 'Расталмаған',
  'identity.provider.failed': 'Кім екеніңіз расталмады',
  'identity.provider.toPhone': 'Телефон арқылы кіру',

  'identity/provider-expired': 'Кіру тым ұзаққа созылды немесе басқа браузерде басталды. Қайтадан бастаңыз.',
  'identity/provider-other-attempt': 'Келген жауап осы кіруге сәйкес емес. Қайтадан бастаңыз.',
  'identity/provider-cancelled': 'Кіру тоқтатылды. Қайтадан бастаңыз немесе телефон арқылы кіріңіз.',
  'identity/provider-silent':
    'Кіру қызметі қазір жауап бермейді. Біраздан кейін қайталаңыз немесе телефон арқылы кіріңіз.',
  'identity/provider-unproven':
    'Кіру қызметінің жауабын тексеру мүмкін болмады. Қайтадан бастаңыз. Тағы осылай болса, әкімдікке хабарласыңыз.',
  'identity/provider-no-iin':
    'Кіру қызметі ЖСН көрсетпеді. Телефон арқылы кіріңіз немесе жеке куәлікпен әкімдікке келіңіз.',
  'identity/provider-other-person':
    'Бұл браузерде басқа жазбамен кіріп тұрсыз. Алдымен шығып, қайта кіріңіз. Екі жазба да Сіздікі болса, әкімдікке хабарласыңыз.',
} as const;
