import { isIssuerAddress } from './issuer.rules.ts';

describe('the address of an issuer', () => {
  it.each([
    'https://audit.aqbulaq.kz',
    'https://audit.aqbulaq.kz:8443',
    'http://localhost:3100',
    'http://127.0.0.1:3100',
  ])('is an origin: %s', (address) => expect(isIssuerAddress(address)).toBe(true));

  it.each([
    'http://audit.aqbulaq.kz',
    'https://audit.aqbulaq.kz/',
    'https://audit.aqbulaq.kz/path',
    'https://user@audit.aqbulaq.kz',
    'https://audit.aqbulaq.kz; script-src *',
    'javascript:alert(1)',
    'audit.aqbulaq.kz',
    '',
  ])('is nothing else: %s', (address) => expect(isIssuerAddress(address)).toBe(false));
});
