export const kk = {
  'identity.message.passkey-made':
    'Ортақ: жазбаңызға құлпымен кіретін құрылғы қосылды. Сіз қоспасаңыз, сайтқа кіріп, оны алып тастаңыз.',
  'identity/passkey-in-demo': 'Демо ауылдың рөлін бәрі қолданады, сондықтан оған құрылғы байланбайды.',
  'identity/passkeys-enough': 'Құрылғы саны шегіне жетті. Алдымен ескісін алып тастаңыз.',
  'identity/passkey-unproven': 'Құрылғы растай алмады. Қайта көріңіз.',
  'identity/passkey-unknown': 'Бұл құрылғымен кіре алмадыңыз. Басқа жолмен кіріңіз.',

  'identity.passkey.signIn': 'Құрылғының құлпымен кіру',
  'identity.passkey.signIn.failed': 'Кіре алмадыңыз. Қайта көріңіз немесе басқа жолмен кіріңіз.',
  'identity.passkey.row': 'Құлыппен кіру',
  'identity.passkey.row.value': 'Саусақ ізі, бет немесе PIN арқылы',
  'identity.passkey.title': 'Келесіде осы құрылғының құлпымен кіріңіз',
  'identity.passkey.lead':
    'SMS пен құпия сөз керек болмайды: саусақ ізі, бет немесе PIN жетеді. Олар құрылғыдан шықпайды.',
  'identity.passkey.make': 'Осы құрылғыны қосу',
  'identity.passkey.make.failed': 'Құрылғы қосылмады. Экран құлпы қойылғанын тексеріп, қайта көріңіз.',
  'identity.passkey.unable': 'Бұл браузер немесе құрылғы мұны қолдамайды. Бұрынғыша кіре бересіз.',
  'identity.passkey.mine': 'Қосылған құрылғылар',
  'identity.passkey.none': 'Әлі құрылғы қосылмаған.',
  'identity.passkey.madeAt': 'Қосылған күні: {at:date}',
  'identity.passkey.usedAt': 'Соңғы рет кірген: {at:dayTime}',
  'identity.passkey.notUsed': 'Әлі қолданылмаған',
  'identity.passkey.remove': 'Алып тастау',
  'identity.passkey.remove.text': 'Құрылғы жоғалса, оны осында алып тастаңыз: онымен кірген жерден бірден шығады.',
  'identity.passkey.shared': 'Басқалар да ашатын құрылғыны қоспаңыз.',
} as const;
