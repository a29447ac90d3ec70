import { kk as draft } from './draft/kk.ts';
import { kk as pages } from './pages/kk.ts';
import { kk as reasons } from './reasons/kk.ts';

export const kk = {
  ...pages,
  ...draft,
  ...reasons,
  'proposals.notice.invited':
    'Ортақ: {author} Сізді «{title}» ұсынысына тең автор болуға шақырды. Кіріп, жауап беріңіз.',
  'proposals.status.draft': 'Аяқталмаған',
  'proposals.status.submitted': 'Тексеріліп жатыр',
  'proposals.status.returned': 'Түзетуге қайтарылды',
  'proposals.status.admitted': 'Бюллетеньге кірді',
  'proposals.status.refused': 'Қабылданбады',
  'proposals.status.merged': 'Басқа ұсынысқа қосылды',
  'proposals.status.withdrawn': 'Автор қайтарып алды',
} as const;
