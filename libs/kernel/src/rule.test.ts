import { money, sum } from './money.ts';
import { broken, obey, rule } from './rule.ts';

const fact = rule<{ readonly age: number; readonly onRoll: boolean }>();
const rules = [fact('voting/too-young', (f) => f.age >= 18), fact('voting/not-on-roll', (f) => f.onRoll)];

describe('a rule', () => {
  it('tells every reason at once', () => {
    expect(broken(rules, { age: 12, onRoll: false })).toEqual(['voting/too-young', 'voting/not-on-roll']);
  });

  it('refuses with the reasons and the numbers a person needs', () => {
    expect(() => obey(rules, { age: 12, onRoll: true }, { age: '12' })).toThrow(
      expect.objectContaining({ reasons: ['voting/too-young'], facts: { age: '12' } }),
    );
  });

  it('lets pass what it has nothing against', () => {
    expect(() => obey(rules, { age: 18, onRoll: true })).not.toThrow();
  });
});

describe('money', () => {
  it('adds beyond what a double can hold', () => {
    expect(sum([money('9007199254740993'), money(1)])).toBe(9007199254740994n);
  });
});
