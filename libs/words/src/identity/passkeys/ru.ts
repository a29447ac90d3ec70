import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'identity.message.passkey-made':
    'Ортақ: к вашей записи добавлено устройство для входа замком. Если это были не вы, войдите на сайт и уберите его.',
  'identity/passkey-in-demo': 'Ролью демо-села пользуются все, поэтому устройство к ней не привязать.',
  'identity/passkeys-enough': 'Устройств уже больше не добавить. Сначала уберите старое.',
  'identity/passkey-unproven': 'Устройство не смогло подтвердить. Попробуйте ещё раз.',
  'identity/passkey-unknown': 'С этим устройством войти не удалось. Войдите другим способом.',

  'identity.passkey.signIn': 'Войти замком устройства',
  'identity.passkey.signIn.failed': 'Войти не удалось. Попробуйте ещё раз или войдите другим способом.',
  'identity.passkey.row': 'Вход замком',
  'identity.passkey.row.value': 'Отпечатком, лицом или PIN',
  'identity.passkey.title': 'В следующий раз войдите замком этого устройства',
  'identity.passkey.lead': 'Не нужны ни SMS, ни пароль: хватит отпечатка, лица или PIN. Они не покидают устройство.',
  'identity.passkey.make': 'Добавить это устройство',
  'identity.passkey.make.failed':
    'Устройство не добавлено. Проверьте, что на нём стоит блокировка экрана, и попробуйте ещё раз.',
  'identity.passkey.unable': 'Этот браузер или устройство так не умеет. Входите, как раньше.',
  'identity.passkey.mine': 'Добавленные устройства',
  'identity.passkey.none': 'Устройств пока нет.',
  'identity.passkey.madeAt': 'Добавлено: {at:date}',
  'identity.passkey.usedAt': 'Последний вход: {at:dayTime}',
  'identity.passkey.notUsed': 'Ещё не использовалось',
  'identity.passkey.remove': 'Убрать',
  'identity.passkey.remove.text':
    'Если устройство потеряно, уберите его здесь: там, где им вошли, вход сразу закончится.',
  'identity.passkey.shared': 'Не добавляйте устройство, которое открывают и другие.',
};
