import fc from 'fast-check';

import { phaseAt } from './cycle.ts';
import { type Phase, phases } from './cycle.process.ts';
import { currentOf, deadlineOf, dueStages, nextChangeAt } from './stages.ts';

const windows = {
  submissionOpensAt: new Date('2027-01-11T00:00:00+05:00'),
  submissionClosesAt: new Date('2027-02-12T23:59:00+05:00'),
  votingOpensAt: new Date('2027-04-05T00:00:00+05:00'),
  votingClosesAt: new Date('2027-04-20T23:59:00+05:00'),
};
const march = new Date('2027-03-01T00:00:00+05:00');

describe('stages that the clock opened', () => {
  it('are told with their own hours, however late they are written', () => {
    expect(dueStages({ ...windows, storedPhase: 'announced' }, march)).toEqual([
      { phase: 'submission', beganAt: windows.submissionOpensAt },
      { phase: 'review', beganAt: windows.submissionClosesAt },
    ]);
  });

  it('end where people must act', () => {
    expect(dueStages({ ...windows, storedPhase: 'review' }, new Date('2027-12-01T00:00:00Z'))).toEqual([]);
  });

  it('lead to the very phase that holds', () => {
    const moment = fc.date({
      min: new Date('2026-12-01T00:00:00Z'),
      max: new Date('2027-06-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...phases), moment, (storedPhase, now) => {
        const last = dueStages({ ...windows, storedPhase }, now).at(-1)?.phase ?? storedPhase;
        return last === phaseAt({ ...windows, storedPhase }, now);
      }),
    );
  });
});

describe('the next hour of a cycle', () => {
  it.each<[Phase, Date | null, Date | null]>([
    ['announced', windows.submissionOpensAt, windows.submissionOpensAt],
    ['submission', windows.submissionClosesAt, windows.submissionClosesAt],
    ['review', null, windows.votingOpensAt],
    ['voting', windows.votingClosesAt, windows.votingClosesAt],
    ['tally', null, null],
  ])('in %s', (phase, change, deadline) => {
    expect(nextChangeAt(phase, windows)).toEqual(change);
    expect(deadlineOf(phase, windows)).toEqual(deadline);
  });
});

describe('the cycle a village speaks of first', () => {
  const cycle = (phase: Phase, year = 2027) => ({ phase, votingClosesAt: new Date(`${year}-04-20T00:00:00Z`) });

  it.each<[Phase, Phase[]]>([
    ['voting', ['closed', 'submission', 'voting']],
    ['submission', ['spending', 'submission', 'closed']],
    ['announced', ['spending', 'announced']],
    ['spending', ['closed', 'spending', 'draft']],
  ])('is the one in %s among %j', (phase, all) => {
    expect(currentOf(all.map((each) => cycle(each)))?.phase).toBe(phase);
  });

  it('is the newer of two alike', () => {
    expect(currentOf([cycle('closed', 2025), cycle('closed', 2026)])?.votingClosesAt.getUTCFullYear()).toBe(2026);
  });

  it('is none while there are only drafts', () => {
    expect(currentOf([cycle('draft')])).toBeUndefined();
  });
});
