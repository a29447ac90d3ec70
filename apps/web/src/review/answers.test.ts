import { isWhole, reasonOf, withAnswer } from './answers.ts';

const yes = { criterion: 'whole', isMet: true, why: '' } as const;
const no = { criterion: 'cost-founded', isMet: false, why: 'Смета тіркелмеген' } as const;

describe('the answers of the checklist', () => {
  it('hold the last word on each criterion', () => {
    expect(withAnswer([yes, no], { ...yes, isMet: false, why: 'Бір бөлігі ғана' })).toEqual([
      no,
      { criterion: 'whole', isMet: false, why: 'Бір бөлігі ғана' },
    ]);
  });

  it('are whole once a «no» says why', () => {
    expect([yes, no, { ...no, why: ' ' }].map(isWhole)).toEqual([true, true, false]);
  });

  it('begin a letter with what is wrong', () => {
    const land = { criterion: 'place-ours', isMet: false, why: 'Жер шаруа қожалығының иелігінде.' } as const;
    expect(reasonOf([yes, no, land])).toBe('Смета тіркелмеген. Жер шаруа қожалығының иелігінде.');
    expect(reasonOf([yes, no, land], 'cost-founded')).toBe('Смета тіркелмеген.');
  });
});
