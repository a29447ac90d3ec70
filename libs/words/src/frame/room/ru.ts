import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'room.public': 'Страница села',
  'room.closed.title': 'Эта комната вам не открыта',
  'room.closed.who': 'Здесь работают: {offices}.',
  'room.closed.text': 'Если это ваша должность, войдите по логину и паролю.',
  'room.closed.password': 'Сначала смените выданный пароль на свой.',
  'room.closed.password.act': 'Сменить пароль',
  'room.unknown.title': 'Такой комнаты нет',
  'room.unknown.text': 'Проверьте адрес или выберите комнату в меню.',
  'room.broken.title': 'Комната не открылась',
  'room.broken.text': 'Обновите страницу. Всё сохранённое на месте.',
  'room.session.over': 'Время входа истекло',
  'room.session.again': 'Написанное осталось здесь. Войдите на новой странице: {link}. Потом отправьте ещё раз.',
  'room.keys': 'Клавиши',
  'room.keys.off': 'Выключить клавиши',
  'room.keys.on': 'Включить клавиши',
  'room.done': 'Сохранено',
};
