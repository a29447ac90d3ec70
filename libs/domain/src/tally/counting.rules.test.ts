import { broken } from '@ortaq/kernel';

import { certifyingRules, countingRules, runningRules } from './counting.rules.ts';
import type { Run } from './run.ts';

const now = new Date('2027-04-21T10:00:00Z');
const run = (differences: Partial<Run>): Run => ({
  id: 'r' as never,
  status: 'done',
  toldAt: now,
  fingerprint: 'f00d',
  ...differences,
});

describe('beginning a count', () => {
  it.each<[string, Run | undefined, string[]]>([
    ['nothing was counted yet', undefined, []],
    ['a count is finished', run({}), []],
    [
      'a count is running',
      run({ status: 'running', toldAt: new Date('2027-04-21T09:58:01Z') }),
      ['tally/count-is-running'],
    ],
    ['a count fell silent two minutes ago', run({ status: 'running', toldAt: new Date('2027-04-21T09:58:00Z') }), []],
    ['a count failed', run({ status: 'failed' }), []],
    ['a count was stopped', run({ status: 'cancelled' }), []],
  ])('when %s', (_, newest, reasons) => {
    expect(broken(countingRules, { newest, now })).toEqual(reasons);
  });
});

describe('stopping a count', () => {
  it.each<[string, Run | undefined, string[]]>([
    ['it is running', run({ status: 'running', fingerprint: null }), []],
    ['it is finished', run({}), ['tally/no-count-running']],
    ['it was stopped before', run({ status: 'cancelled', fingerprint: null }), ['tally/no-count-running']],
    ['there is none', undefined, ['tally/no-count-running']],
  ])('when %s', (_, newest, reasons) => {
    expect(broken(runningRules, { newest })).toEqual(reasons);
  });
});

describe('certifying a count', () => {
  it.each<[string, Run | undefined, string, string[]]>([
    ['there is none', undefined, 'f00d', ['tally/not-counted']],
    ['it is still running', run({ status: 'running', fingerprint: null }), 'f00d', ['tally/not-counted']],
    ['it is the one that was looked at', run({}), 'f00d', []],
    ['another came after the one that was looked at', run({}), 'beef', ['tally/another-count']],
  ])('when %s', (_, newest, fingerprint, reasons) => {
    expect(broken(certifyingRules, { newest, fingerprint })).toEqual(reasons);
  });
});
