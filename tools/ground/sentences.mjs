/** What the two commands say to the person at the terminal: English first, Russian under it. `{name}` is filled in. */
// prettier-ignore
const sentences = {
  'node-too-old': [
    'Ortaq needs Node 20.19 or newer to begin; this machine has {found}. Install a newer one from https://nodejs.org and repeat.',
    'Для запуска Ortaq нужен Node 20.19 или новее; здесь {found}. Установите новую версию с https://nodejs.org и повторите.'],
  'install-failed': [
    'The packages could not be installed ({reason}). Check the network and repeat; the whole report is in {log}.',
    'Не удалось установить пакеты ({reason}). Проверьте сеть и повторите; полный отчёт: {log}.'],
  'build-failed': [
    'The build failed; the whole report is in {log}.',
    'Сборка не удалась; полный отчёт: {log}.'],
  'disk-full': [
    'The disk that holds {place} is full. Free some space and repeat; nothing was lost.',
    'На диске с папкой {place} нет места. Освободите место и повторите; данные целы.'],
  'folder-unwritable': [
    '{place} cannot be written to. Give this user the right to write there and repeat.',
    'Нет права записи: {place}. Дайте его этому пользователю и повторите.'],
  'secrets-unreadable': [
    '{place} is damaged, and without it the stored personal data cannot be read. Put it back from your copy; nothing was changed.',
    'Файл {place} повреждён, без него нельзя прочитать личные данные. Верните его из копии; ничего не изменено.'],
  'secrets-missing': [
    '{place} is missing although a database exists. Put it back from your copy; a new one would not fit the stored data.',
    'Нет файла {place}, хотя база данных есть. Верните его из копии: новый файл не подойдёт к данным.'],
  'data-broken': [
    'The folder {place} is not a whole PostgreSQL data folder. Put it back from a copy, or move it away to begin anew; nothing was changed.',
    'Папка {place} не является целой папкой данных PostgreSQL. Верните её из копии или уберите, чтобы начать заново; ничего не изменено.'],
  'data-foreign-version': [
    'The data in {place} was written by PostgreSQL {found}; this Ortaq brings {wanted}. See docs/operations.md on moving between versions; nothing was changed.',
    'Данные в {place} записаны PostgreSQL {found}, а здесь {wanted}. О переходе между версиями: docs/operations.md; ничего не изменено.'],
  'postgres-absent': [
    'There is no PostgreSQL for {platform} among the packages. Set DATABASE_URL to a PostgreSQL server of your own and repeat.',
    'Для {platform} нет готового PostgreSQL. Укажите в DATABASE_URL свой сервер PostgreSQL и повторите.'],
  'postgres-not-started': [
    'PostgreSQL did not start. Its log says why: {log}. The data was left as it is.',
    'PostgreSQL не запустился. Причина в журнале: {log}. Данные не тронуты.'],
  'database-refused': [
    'The database at {place} does not answer: {reason}. Check DATABASE_URL and that the server runs.',
    'База данных {place} не отвечает: {reason}. Проверьте DATABASE_URL и что сервер работает.'],
  'database-url-wrong': [
    'DATABASE_URL is not an address of a database. It looks like postgres://user:password@host:5432/name',
    'DATABASE_URL не похож на адрес базы данных. Пример: postgres://user:password@host:5432/name'],
  'migration-failed': [
    'The database could not be brought up to date. The reason is in {log}; what was there before is unchanged.',
    'Не удалось обновить базу данных. Причина: {log}; прежние данные не изменены.'],
  'demo-failed': [
    'The demo village could not be made. The reason is in {log}. To begin anew, delete the folder {place} and start again.',
    'Не удалось создать демо-село. Причина: {log}. Чтобы начать заново, удалите папку {place} и запустите снова.'],
  'port-taken': [
    'Port {port} is in use by another program. Stop that program, or choose another port: PORT={other} npm start',
    'Порт {port} занят другой программой. Остановите её или выберите другой порт: PORT={other} npm start'],
  'port-forbidden': [
    'This user may not listen on port {port} of {host} ({reason}). Choose another: PORT=3000 npm start',
    'Этому пользователю нельзя слушать порт {port} на {host} ({reason}). Выберите другой: PORT=3000 npm start'],
  'port-wrong': [
    'PORT must be a number from 1 to 65535; it is “{found}”.',
    'PORT должен быть числом от 1 до 65535; сейчас «{found}».'],
  'api-not-ready': [
    'Ortaq did not start. The reason is in {log}.',
    'Ortaq не запустился. Причина: {log}.'],
  'api-died': [
    'Ortaq stopped by itself. The reason is in {log}; repeat npm start to go on.',
    'Ortaq остановился сам. Причина: {log}; чтобы продолжить, повторите npm start.'],
  'unforeseen': [
    'Something unforeseen happened: {reason}. The details are in {log}; please report them.',
    'Случилось непредвиденное: {reason}. Подробности: {log}; сообщите о них, пожалуйста.'],
  'command-unknown': [
    'There is no {found}. Known: {known}.',
    'Нет {found}. Есть: {known}.'],
  'chromium-absent': [
    'No Chromium was found and none could be installed; the browser tests cannot run. Install Chromium, or name it: ORTAQ_CHROMIUM=/path/to/chromium',
    'Chromium не найден и не установился; тесты в браузере невозможны. Установите Chromium или укажите: ORTAQ_CHROMIUM=/path/to/chromium'],
};

const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? name));

/** A trouble that the person at the terminal can end; `code` is a key of the table above. */
export class Trouble extends Error {
  constructor(code, facts = {}) {
    super(sentences[code].map((text) => fill(text, facts)).join('\n'));
    this.code = code;
  }
}

const onDisk = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'folder-unwritable',
  EPERM: 'folder-unwritable',
  EROFS: 'folder-unwritable',
};

/** Turns the system's error about a file or folder into a trouble; anything else comes back as it is. */
export const asTrouble = (error, place) =>
  onDisk[error?.code] && !error.syscall?.startsWith('spawn')
    ? new Trouble(onDisk[error.code], { place: error.path ?? place })
    : error;
