import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'communities.room.title': 'О селе',
  'communities.room.note': 'Видно внизу каждой страницы',
  'communities.room.contacts': 'Связь с акиматом',
  'communities.room.phone': 'Телефон',
  'communities.room.phone.hint': 'По нему жители звонят с вопросами.',
  'communities.room.address.kk': 'Адрес на казахском',
  'communities.room.address.ru': 'Адрес на русском',
  'communities.room.address.en': 'Адрес на английском',
  'communities.room.hours.kk': 'Часы работы на казахском',
  'communities.room.hours.ru': 'Часы работы на русском',
  'communities.room.hours.en': 'Часы работы на английском',
  'communities.room.settlements': 'Населённые пункты',
  'communities.room.settlements.text': 'По ним делятся предложения, список и явка.',
  'communities.room.settlements.add': 'Добавить',
  'communities.room.settlements.new': 'Новый населённый пункт',
};
