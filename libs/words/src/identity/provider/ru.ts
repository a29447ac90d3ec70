import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'identity.provider.act': 'Войти через {provider}',
  'identity.provider.prove': 'Подтвердить через {provider}',
  'identity.account.iin': 'ИИН',
  'identity.account.iin.no': 'Не подтверждён',
  'identity.provider.failed': 'Личность не подтверждена',
  'identity.provider.toPhone': 'Войти по телефону',

  'identity/provider-expired': 'Вход занял слишком много времени или начат в другом браузере. Начните заново.',
  'identity/provider-other-attempt': 'Полученный ответ не относится к этому входу. Начните заново.',
  'identity/provider-cancelled': 'Вход отменён. Начните заново или войдите по телефону.',
  'identity/provider-silent': 'Сервис входа сейчас не отвечает. Попробуйте чуть позже или войдите по телефону.',
  'identity/provider-unproven':
    'Ответ сервиса входа не удалось проверить. Начните заново. Если это повторится, обратитесь в акимат.',
  'identity/provider-no-iin':
    'Сервис входа не передал ИИН. Войдите по телефону или придите в акимат с удостоверением личности.',
  'identity/provider-other-person':
    'В этом браузере вы вошли под другой записью. Сначала выйдите, затем войдите снова. Если обе записи ваши, обратитесь в акимат.',
};
