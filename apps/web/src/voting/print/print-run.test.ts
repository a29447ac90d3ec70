import { runAsked } from './print-run.ts';

const asked = (query: string) => runAsked(new URLSearchParams(query));

describe('the run that an address asks for', () => {
  it('is the first with a hundred stubs, unless it says otherwise', () => {
    expect(asked('')).toEqual({ run: 1, stubs: 100, firstStub: 1 });
    expect(asked('run=2&stubs=40&firstStub=101')).toEqual({ run: 2, stubs: 40, firstStub: 101 });
  });

  it('is as usual where it asks for what cannot be printed', () => {
    expect(asked('run=0&stubs=many&firstStub=1.5')).toEqual({ run: 1, stubs: 100, firstStub: 1 });
  });
});
