import { checkAll, type CheckCode, type CheckState, type Found } from './check.ts';

const stateOf = (code: CheckCode, found: Found): CheckState =>
  checkAll({ [code]: found }).find((each) => each.code === code)!.state;

describe('a check', () => {
  it.each<[CheckCode, Found, CheckState]>([
    ['log-numbers', { entries: 4318n, size: 4318n }, 'pass'],
    ['log-numbers', { entries: 4317n, size: 4318n }, 'fail'],
    ['log-root', { root: '886a', recomputed: '886a' }, 'pass'],
    ['log-root', { root: '886a', recomputed: '886b' }, 'fail'],
    ['rules-hash', { frozen: 'a', recomputed: 'a', logged: 'b' }, 'fail'],
    ['rules-hash', { frozen: 'a', recomputed: 'a', logged: null }, 'incomplete'],
    ['ballots-issued', { ballots: 290n, issued: 296n }, 'pass'],
    ['ballots-issued', { ballots: 297n, issued: 296n }, 'fail'],
    ['ballots-roll', { ballots: 290n, roll: null }, 'incomplete'],
    ['ballots-counted', { counted: 289n, ballots: 290n }, 'fail'],
    ['winners-envelope', { winners: 12n, envelope: 12n }, 'pass'],
    ['winners-envelope', { winners: 13n, envelope: 12n }, 'fail'],
    ['quorum', { present: 6n, quorum: 6n }, 'pass'],
    ['quorum', { present: 5n, quorum: 6n }, 'fail'],
    ['ledger-balance', { debit: 5n, credit: 5n, moved: 5n }, 'pass'],
    ['ledger-balance', { debit: 5n, credit: 5n, moved: 4n }, 'fail'],
    ['money-order', { paid: 1n, accepted: 2n, contracted: 3n, adopted: 4n, envelope: 5n }, 'pass'],
    ['money-order', { paid: 3n, accepted: 2n, contracted: 3n, adopted: 4n, envelope: 5n }, 'fail'],
    ['two-people', { right: 32n, all: 32n }, 'pass'],
    ['two-people', { right: 31n, all: 32n }, 'fail'],
    ['two-people', { right: 0n, all: 0n }, 'incomplete'],
  ])('%s of %p comes out as %s', (code, found, state) => {
    expect(stateOf(code, found)).toBe(state);
  });

  it('that failed stands first, then what cannot be told, then what holds', () => {
    const states = checkAll({
      'log-numbers': { entries: 1n, size: 1n },
      'two-people': { right: 1n, all: 2n },
    }).map(({ code, state }) => `${code} ${state}`);
    expect(states[0]).toBe('two-people fail');
    expect(states.at(-1)).toBe('log-numbers pass');
  });
});
