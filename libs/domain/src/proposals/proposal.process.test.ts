import { unreachable } from '@ortaq/kernel';

import { proposalProcess, statusAfter } from './proposal.process.ts';

describe('the life of a proposal', () => {
  it('reaches every status from a draft', () => expect(unreachable(proposalProcess, 'draft')).toEqual([]));
  it('comes back from a return as submitted', () => expect(statusAfter('returned', 'submit')).toBe('submitted'));
  it('ends where it is withdrawn', () =>
    expect(() => statusAfter('withdrawn', 'submit')).toThrow('process/no-such-move'));
});
