import { couldDo, mayDo, rights } from './rights.ts';

const cell = (value: readonly string[] | string) => (typeof value === 'string' ? value : value.join(', '));

describe('the table of rights', () => {
  it('denies what it does not give', () => {
    expect(mayDo('token:take', ['clerk', 'akim', 'operator'], 'voting')).toBe(false);
    expect(mayDo('spending:confirm', ['clerk'], 'spending')).toBe(false);
  });

  it('gives a right only in its phase', () => {
    expect(mayDo('token:take', ['resident'], 'voting')).toBe(true);
    expect(mayDo('token:take', ['resident'], 'tally')).toBe(false);
  });

  it('gives nothing bound to a phase outside a cycle', () => {
    expect(mayDo('token:take', ['resident'])).toBe(false);
  });

  it('asks nobody who casts, only when', () => {
    expect(mayDo('ballot:cast', [], 'voting')).toBe(true);
    expect(mayDo('ballot:cast', ['resident'], 'ballot')).toBe(false);
  });

  it('lets anyone read the public record', () => {
    expect(couldDo('record:read', [])).toBe(true);
  });

  it('never lets the one who enters money confirm it', () => {
    const enters = rights['payment:enter'].who as readonly string[];
    expect(rights['spending:confirm'].who.filter((each) => enters.includes(each))).toEqual([]);
  });

  it('is printed for people in docs/generated/rights.md', () => {
    const rows = Object.entries(rights).map(([right, { who, when }]) => `| ${right} | ${cell(who)} | ${cell(when)} |`);
    const page = ['# Who may do what, and when', '', '| right | who | when |', '|---|---|---|', ...rows, ''].join('\n');
    expect(page).toMatchGenerated('rights.md');
  });
});
