import type { MyProposal } from '../draft/begun.ts';
import { groupMine } from './my-groups.ts';

const mine = (differences: Partial<MyProposal>): MyProposal => ({
  id: 'p' as MyProposal['id'],
  cycleMark: '2027',
  number: 1,
  status: 'submitted',
  title: 'Көше жарығы',
  as: 'author',
  respondBy: null,
  changedAt: '2027-01-20T10:00:00Z',
  ...differences,
});

describe('the proposals of a person', () => {
  const draft = mine({ status: 'draft', number: null });
  const returned = mine({ status: 'returned', respondBy: '2027-02-20T10:00:00Z' });
  const invitation = mine({ as: 'invited' });
  const signed = mine({ as: 'co-author', status: 'returned' });

  it('that wait for them stand apart, the nearest day first', () => {
    expect(groupMine([draft, returned]).toDo).toEqual([returned, draft]);
  });

  it('that others wrote never wait for them, but an invitation does', () => {
    expect(groupMine([invitation, signed])).toEqual({ invited: [invitation], toDo: [], sent: [signed] });
  });
});
