import { pinnedLine } from './pinned-line.ts';

describe('the line of an issuer', () => {
  it('is read as its program prints it, with whatever stands around it', () => {
    expect(pinnedLine(' {"address":"https://audit.example","e":"AQAB","key":"def","n":"abc"}\n')).toEqual({
      address: 'https://audit.example',
      n: 'abc',
      e: 'AQAB',
      key: 'def',
    });
  });

  it('that is cut off or something else is no key', () => {
    for (const text of ['', '{"address":"https://audit.ex', 'null', '7', '{"n":7}'])
      expect(pinnedLine(text)).toMatchObject({ n: '-' });
  });
});
