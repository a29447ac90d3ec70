import { broken } from '@ortaq/kernel';

import {
  amendmentRules,
  draftRules,
  MOST_DRAFTS,
  supportEndRules,
  supportRules,
  withdrawalRules,
} from './authoring.rules.ts';
import { invitationRules, joiningRules, MOST_CO_AUTHORS } from './co-author.rules.ts';
import { commentRules, hidingRules, MOST_COMMENTS_A_DAY } from './comment.rules.ts';
import { MOST_PHOTO_BYTES, MOST_PHOTO_PIXELS } from './photo.ts';
import { photoRules, pictureRules } from './photo.rules.ts';
import { type ProposalStatus, proposalStatuses } from './proposal.process.ts';

const now = new Date('2027-02-01T10:00:00+05:00');
const statusesThat = (passes: (status: ProposalStatus) => string[]): ProposalStatus[] =>
  proposalStatuses.filter((status) => passes(status).length === 0);

describe('an author', () => {
  it('changes a draft, and what came back, until the day that was told', () => {
    expect(statusesThat((status) => broken(amendmentRules, { status, respondBy: null, now }))).toEqual([
      'draft',
      'returned',
    ]);
    expect(broken(amendmentRules, { status: 'returned', respondBy: now, now })).toEqual(['proposals/answer-too-late']);
  });

  it('takes back what has no last word yet, unless others were joined to it', () => {
    expect(statusesThat((status) => broken(withdrawalRules, { status, joined: 0 }))).toEqual([
      'draft',
      'submitted',
      'returned',
      'admitted',
    ]);
    expect(broken(withdrawalRules, { status: 'submitted', joined: 1 })).toEqual(['proposals/others-joined']);
  });

  it('keeps so many drafts and no more', () => {
    expect(broken(draftRules, { drafts: MOST_DRAFTS - 1 })).toEqual([]);
    expect(broken(draftRules, { drafts: MOST_DRAFTS })).toEqual(['proposals/too-many-drafts']);
  });

  it('adds five photos', () => {
    expect(broken(photoRules, { photos: 4 })).toEqual([]);
    expect(broken(photoRules, { photos: 5 })).toEqual(['proposals/too-many-photos']);
  });
});

describe('a picture', () => {
  it.each([
    [[], { bytes: MOST_PHOTO_BYTES, pixels: MOST_PHOTO_PIXELS }],
    [['proposals/photo-too-big'], { bytes: MOST_PHOTO_BYTES + 1, pixels: 1 }],
    [['proposals/photo-too-many-pixels'], { bytes: 1, pixels: MOST_PHOTO_PIXELS + 1 }],
    [['proposals/photo-unreadable'], { bytes: 1, pixels: null }],
  ])('is judged before it is decoded: %j', (codes, facts) => expect(broken(pictureRules, facts)).toEqual(codes));
});

describe('a co-author', () => {
  const asked = { status: 'submitted', title: 'Шам', coAuthors: 0, isOwnPhone: false } as const;

  it('is asked while nothing is decided', () => {
    expect(statusesThat((status) => broken(invitationRules, { ...asked, status }))).toEqual([
      'draft',
      'submitted',
      'returned',
    ]);
    expect(broken(invitationRules, { ...asked, isOwnPhone: true })).toEqual(['proposals/own-invitation']);
    expect(broken(invitationRules, { ...asked, title: '' })).toEqual(['proposals/title-missing']);
    expect(broken(invitationRules, { ...asked, coAuthors: MOST_CO_AUTHORS })).toEqual([
      'proposals/too-many-co-authors',
    ]);
  });

  it.each([
    ['asked', true, []],
    ['asked', false, []],
    ['accepted', false, []],
    ['accepted', true, ['proposals/joined-already']],
    ['declined', true, ['proposals/not-invited']],
    [null, true, ['proposals/not-invited']],
  ] as const)('who is %s answers %s', (invitation, accepts, codes) => {
    expect(broken(joiningRules, { status: 'draft', invitation, accepts })).toEqual(codes);
  });

  it('answers no more once the proposal is decided', () => {
    expect(broken(joiningRules, { status: 'admitted', invitation: 'asked', accepts: true })).toEqual([
      'proposals/decided-already',
    ]);
  });
});

describe('support', () => {
  const fresh = { status: 'submitted', isAuthor: false, supports: false } as const;

  it('is for what may still come onto the ballot', () => {
    expect(statusesThat((status) => broken(supportRules, { ...fresh, status }))).toEqual([
      'submitted',
      'returned',
      'admitted',
    ]);
  });

  it('is of others, once, and is taken back by whoever gave it', () => {
    expect(broken(supportRules, { ...fresh, isAuthor: true })).toEqual(['proposals/own-support']);
    expect(broken(supportRules, { ...fresh, supports: true })).toEqual(['proposals/supported-already']);
    expect(broken(supportEndRules, fresh)).toEqual(['proposals/support-absent']);
  });
});

describe('a comment', () => {
  const fresh = { status: 'submitted', isRepeated: false, writtenToday: 0 } as const;

  it('is for what everybody sees', () => {
    expect(broken(commentRules, { ...fresh, status: 'draft' })).toEqual(['proposals/not-public']);
  });

  it('is no echo and no flood', () => {
    expect(broken(commentRules, { ...fresh, isRepeated: true })).toEqual(['proposals/comment-repeated']);
    expect(broken(commentRules, { ...fresh, writtenToday: MOST_COMMENTS_A_DAY })).toEqual([
      'proposals/too-many-comments',
    ]);
  });

  it('is hidden once, and by nobody under their own proposal', () => {
    expect(broken(hidingRules, { isHidden: true, isOwnProposal: true })).toEqual([
      'proposals/comment-hidden-already',
      'proposals/own-moderation',
    ]);
  });
});
