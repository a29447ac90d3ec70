/** Incomplete: a number that the check needs is not there yet. */
export const checkStates = ['fail', 'incomplete', 'pass'] as const;

export type CheckState = (typeof checkStates)[number];

/** Numbers, sums in tiyn and hashes by name; null for what is not there yet. */
export type Found = Readonly<Record<string, bigint | string | null>>;

interface Check {
  readonly needs: readonly string[];
  readonly holds: (found: Found) => boolean;
}

const numbers = <const Name extends string>(
  needs: readonly Name[],
  holds: (found: Readonly<Record<Name, bigint>>) => boolean,
): Check => ({ needs, holds: (found) => holds(found as Readonly<Record<Name, bigint>>) });

/** Everything of a kind is right. Of nothing nothing can be said. */
const every = numbers(['right', 'all'], ({ right, all }) => right === all);

const same = (...needs: readonly string[]): Check => ({
  needs,
  holds: (found) => needs.every((name) => found[name] === found[needs[0]!]),
});

/** What is checked, in the order of the way of the money. The same list is shown to everybody who asks what was checked. */
// prettier-ignore
export const checks = {
  'log-numbers':      numbers(['entries', 'size'], (f) => f.entries === f.size),
  'log-leaves':       every,
  'log-root':         same('root', 'recomputed'),
  'rules-hash':       same('frozen', 'recomputed', 'logged'),
  'ballots-roll':     numbers(['ballots', 'roll'], (f) => f.ballots <= f.roll),
  'ballots-issued':   numbers(['ballots', 'issued'], (f) => f.ballots <= f.issued),
  'ballots-counted':  numbers(['counted', 'ballots'], (f) => f.counted === f.ballots),
  'count-certified':  same('certified', 'logged'),
  'winners-envelope': numbers(['winners', 'envelope'], (f) => f.winners <= f.envelope),
  'quorum':           numbers(['present', 'quorum'], (f) => f.present >= f.quorum),
  'votes-by-name':    numbers(['named', 'counted'], (f) => f.named === f.counted),
  'ledger-numbers':   numbers(['entries', 'last'], (f) => f.entries === f.last),
  'ledger-balance':   numbers(['debit', 'credit', 'moved'], (f) => f.debit === f.credit && f.debit === f.moved),
  'money-order':      numbers(['paid', 'accepted', 'contracted', 'adopted', 'envelope'],
                        (f) => f.paid <= f.accepted && f.accepted <= f.contracted && f.contracted <= f.adopted && f.adopted <= f.envelope),
  'contracts-order':  every,
  'ledger-papers':    every,
  'two-people':       every,
  'payments-papers':  every,
} as const satisfies Record<string, Check>;

export type CheckCode = keyof typeof checks;

export const checkCodes = Object.keys(checks) as [CheckCode, ...CheckCode[]];

export interface Checked {
  readonly code: CheckCode;
  readonly state: CheckState;
  readonly found: Found;
}

function stateOf({ needs, holds }: Check, found: Found): CheckState {
  const isThere = needs.every((name) => found[name] !== null && found[name] !== undefined);
  if (!isThere || found['all'] === 0n) return 'incomplete';
  return holds(found) ? 'pass' : 'fail';
}

/** How every check came out: what failed first, then what cannot be told yet. */
export const checkAll = (found: Readonly<Partial<Record<CheckCode, Found>>>): Checked[] =>
  checkCodes
    .map((code) => ({ code, state: stateOf(checks[code], found[code] ?? {}), found: found[code] ?? {} }))
    .toSorted((a, b) => checkStates.indexOf(a.state) - checkStates.indexOf(b.state));
