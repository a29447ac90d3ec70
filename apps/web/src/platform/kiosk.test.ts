import { beginKiosk, forgotten, kioskHome } from './kiosk.ts';

describe('a device for everybody', () => {
  it('begins anew where it was set up, and nowhere outside the site', () => {
    const { name, value } = beginKiosk('/samal');
    expect(kioskHome({ cookies: { [name]: value } })).toBe('/samal');
    expect(kioskHome({ cookies: { kiosk: 'https://elsewhere.example/' } })).toBeNull();
    expect(kioskHome({ cookies: {} })).toBeNull();
  });

  it('forgets every note of the person before, but what it is itself', () => {
    const notes = forgotten({ cookies: { kiosk: '/samal', seed: 'x', 'draft-samal-2027': 'y', '__Host-ortaq': 'z' } });
    expect(notes).toEqual([
      { name: 'seed', value: '', seconds: 0 },
      { name: 'draft-samal-2027', value: '', seconds: 0 },
    ]);
  });
});
