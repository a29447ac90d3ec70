/** The house plan: which room may open which door, and which capability may speak to which. docs/architecture.md explains it. */
// prettier-ignore
exports.rooms = {
  'libs/kernel':   [],
  'libs/domain':   ['libs/kernel'],
  'libs/tally':    ['libs/kernel'],
  'libs/log':      ['libs/kernel'],
  'libs/token':    ['libs/kernel', 'libs/domain', 'libs/tally', 'libs/log'],
  'libs/contract': ['libs/kernel', 'libs/domain'],
  'libs/words':    ['libs/kernel', 'libs/domain'],
  'libs/ui':       [],
  'libs/testing':  ['libs/kernel', 'libs/domain'],
  'apps/api':      ['libs/kernel', 'libs/domain', 'libs/contract', 'libs/tally', 'libs/log', 'libs/token', 'libs/words'],
  'apps/web':      ['libs/kernel', 'libs/domain', 'libs/contract', 'libs/tally', 'libs/log', 'libs/token', 'libs/words', 'libs/ui'],
  'apps/cli':      ['libs/kernel', 'libs/domain', 'libs/contract', 'libs/tally', 'libs/log', 'libs/token', 'libs/words', 'apps/api'],
  'apps/issuer':   ['libs/kernel', 'libs/domain', 'libs/contract', 'libs/log', 'libs/token', 'libs/words', 'apps/api'],
  'apps/bench':    ['libs/kernel', 'libs/domain', 'libs/contract', 'libs/tally', 'libs/log', 'libs/token', 'apps/api'],
  'apps/e2e':      ['libs/kernel', 'libs/contract', 'libs/token', 'libs/words', 'libs/testing', 'apps/api'],
};

/** A capability may use the public face (domain, stores, queries) of those it names, and of nobody else. */
// prettier-ignore
exports.capabilities = {
  communities: [],
  identity:    ['communities'],
  cycles:      ['communities', 'identity'],
  budget:      ['communities', 'identity', 'cycles'],
  proposals:   ['communities', 'identity', 'cycles'],
  review:      ['communities', 'identity', 'cycles', 'proposals'],
  voting:      ['communities', 'identity', 'cycles', 'proposals'],
  tally:       ['communities', 'identity', 'cycles', 'proposals', 'voting'],
  council:     ['communities', 'identity', 'cycles', 'proposals', 'voting', 'tally', 'budget'],
  spending:    ['communities', 'identity', 'cycles', 'proposals', 'budget', 'council'],
  audit:       ['communities', 'identity', 'cycles', 'proposals', 'voting', 'tally', 'budget', 'spending'],
};
