import { advance, mermaid, unreachable } from '@ortaq/kernel';

import { phaseAt } from './cycle.ts';
import { cycleProcess, type Phase } from './cycle.process.ts';

const windows = {
  submissionOpensAt: new Date('2027-01-11T00:00:00+05:00'),
  submissionClosesAt: new Date('2027-02-12T23:59:00+05:00'),
  votingOpensAt: new Date('2027-04-05T00:00:00+05:00'),
  votingClosesAt: new Date('2027-04-20T23:59:00+05:00'),
};
const ready = {
  undecidedProposals: 0,
  admittedProposals: 3,
  hasFrozenRoll: true,
  now: new Date('2027-03-09T10:00:00+05:00'),
};

describe('the cycle', () => {
  it('reaches every phase', () => {
    expect(unreachable(cycleProcess, 'draft')).toEqual([]);
  });

  it.each<[string, Phase, Phase]>([
    ['2027-01-10T23:59:59+05:00', 'announced', 'announced'],
    ['2027-01-11T00:00:00+05:00', 'announced', 'submission'],
    ['2027-02-12T23:59:00+05:00', 'announced', 'review'],
    ['2027-04-10T12:00:00+05:00', 'review', 'review'],
    ['2027-04-05T00:00:00+05:00', 'ballot', 'voting'],
    ['2027-04-20T23:59:00+05:00', 'ballot', 'tally'],
    ['2027-12-01T00:00:00+05:00', 'spending', 'spending'],
  ])('at %s a cycle last written as %s is in %s, however late the scheduler is', (now, storedPhase, phase) => {
    expect(phaseAt({ ...windows, storedPhase }, new Date(now))).toBe(phase);
  });

  it.each([
    ['cycles/proposals-undecided', { undecidedProposals: 1 }],
    ['cycles/ballot-empty', { admittedProposals: 0 }],
    ['cycles/roll-not-frozen', { hasFrozenRoll: false }],
    ['cycles/voting-is-over', { now: windows.votingClosesAt }],
  ])('does not publish the ballot: %s', (code, difference) => {
    const facts = { ...windows, ...ready, ...difference };
    expect(() => advance(cycleProcess, 'review', { move: 'publishBallot', facts })).toThrow(code);
  });

  it('publishes the ballot when everything is decided', () => {
    expect(advance(cycleProcess, 'review', { move: 'publishBallot', facts: { ...windows, ...ready } })).toBe('ballot');
  });

  it('is drawn for people in docs/generated/cycle.md', () => {
    expect(`# The life of a cycle\n\n\`\`\`mermaid\n${mermaid(cycleProcess)}\n\`\`\`\n`).toMatchGenerated('cycle.md');
  });
});
