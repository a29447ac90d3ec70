import { advance, defineProcess, mermaid, settle, unreachable } from './process.ts';
import { rule } from './rule.ts';

interface Facts {
  readonly opensAt: Date;
  readonly isReady: boolean;
}

const ready = rule<Facts>()('door/not-ready', (f) => f.isReady);
const door = defineProcess<Facts>()({
  planned: { prepare: { to: 'prepared', needs: [ready] } },
  prepared: { open: { to: 'open', at: (f) => f.opensAt } },
  open: {},
});
const facts: Facts = { opensAt: new Date('2027-04-05T00:00:00+05:00'), isReady: true };

describe('a process', () => {
  it('makes a move that it lists', () => {
    expect(advance(door, 'planned', { move: 'prepare', facts })).toBe('prepared');
  });

  it('refuses a move that it does not list', () => {
    expect(() => advance(door, 'open', { move: 'prepare', facts })).toThrow('process/no-such-move');
  });

  it('refuses to make by hand what only the clock may do', () => {
    expect(() => advance(door, 'prepared', { move: 'open', facts })).toThrow('process/no-such-move');
  });

  it('names the rule that holds a move back', () => {
    expect(() => advance(door, 'planned', { move: 'prepare', facts: { ...facts, isReady: false } })).toThrow(
      'door/not-ready',
    );
  });

  it.each([
    ['a second before', '2027-04-04T23:59:59+05:00', 'prepared'],
    ['at the very moment', '2027-04-05T00:00:00+05:00', 'open'],
  ])('is settled by the clock %s', (_, now, state) => {
    expect(settle(door, 'prepared', { facts, now: new Date(now) })).toBe(state);
  });

  it('finds states that nothing reaches', () => {
    const broken = defineProcess<Facts>()({ here: {}, lost: {} });
    expect(unreachable(broken, 'here')).toEqual(['lost']);
    expect(unreachable(door, 'planned')).toEqual([]);
  });

  it('draws itself', () => {
    expect(mermaid(door)).toContain('prepared --> open: open (clock)');
  });
});
