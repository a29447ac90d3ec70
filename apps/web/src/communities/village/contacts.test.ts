import { contactsOf } from './contacts.ts';

const phoneOf = (text: string) => text.replace(/^8/, '+7').replaceAll(' ', '');

describe('how a village is reached', () => {
  it('is read from the fields by their names', () => {
    const texts = { phone: '8 700 000 00 00', 'address.kk': ' Бейбітшілік, 1 ', 'address.ru': 'Бейбитшилик, 1' };
    expect(contactsOf(texts, phoneOf)).toEqual({
      phone: '+77000000000',
      address: { kk: 'Бейбітшілік, 1', ru: 'Бейбитшилик, 1', en: '' },
      hours: null,
    });
  });

  it('may say nothing at all', () => {
    expect(contactsOf({ phone: ' ', 'hours.kk': '' }, phoneOf)).toEqual({ phone: null, address: null, hours: null });
  });

  it('is sent half written, for the server to name what is missing', () => {
    expect(contactsOf({ 'hours.ru': 'пн–пт' }, phoneOf).hours).toEqual({ kk: '', ru: 'пн–пт', en: '' });
  });
});
