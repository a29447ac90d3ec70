import { codeTyped, phoneTyped } from './typed-phone.ts';

describe('what people type', () => {
  it.each(['8 700 123 45 67', '+7 (700) 123-45-67', '7001234567', '87001234567'])('%s is a phone', (text) => {
    expect(phoneTyped(text)).toBe('+77001234567');
  });

  it('may be a phone of another country', () => {
    expect(phoneTyped('+48 600 100 200')).toBe('+48600100200');
  });

  it.each(['123456', '123 456', ' 123-456 ', '1 2 3 4 5 6', '123–456.'])('%j is a code', (text) => {
    expect(codeTyped(text)).toBe('123456');
  });
});
