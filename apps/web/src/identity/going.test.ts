import { goingNote, goingOf } from './going.ts';

describe('where the person was going', () => {
  it('waits for ten minutes, and nothing waits where they were going nowhere', () => {
    expect(goingNote('/samal/vote')).toEqual({ name: 'going', value: '/samal/vote', seconds: 600 });
    expect(goingNote(undefined)).toEqual({ name: 'going', value: '', seconds: 0 });
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', undefined])(
    'never leads to another site: «%s»',
    (going) => expect(goingOf({ cookies: { going } })).toBeUndefined(),
  );

  it('is read back as it was', () => {
    expect(goingOf({ cookies: { going: '/samal/vote?x=1' } })).toBe('/samal/vote?x=1');
  });
});
