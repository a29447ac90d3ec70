import { ru as reasons } from './reasons/ru.ts';
import type { Words } from '../message-types.ts';
import { ru as draft } from './draft/ru.ts';
import type { kk } from './kk.ts';
import { ru as pages } from './pages/ru.ts';

export const ru: Words<typeof kk> = {
  ...pages,
  ...draft,
  ...reasons,
  'proposals.notice.invited': 'Ортақ: {author} приглашает вас в соавторы предложения «{title}». Войдите и ответьте.',
  'proposals.status.draft': 'Черновик',
  'proposals.status.submitted': 'На проверке',
  'proposals.status.returned': 'Возвращено на доработку',
  'proposals.status.admitted': 'В бюллетене',
  'proposals.status.refused': 'Отклонено',
  'proposals.status.merged': 'Объединено с другим',
  'proposals.status.withdrawn': 'Отозвано автором',
};
