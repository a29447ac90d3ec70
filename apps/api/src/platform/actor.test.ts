import { type Actor, standingsOf, visitor } from './actor.ts';

const village = { id: 'samal' as never, kato: '103230000' };
const person = (differences: Partial<Actor>): Actor => ({ ...visitor, personId: 'p' as never, ...differences });

describe('what a person is to a village', () => {
  it('is nothing for a visitor', () => {
    expect(standingsOf(visitor, village)).toEqual([]);
  });

  it('is a resident where known as one, and nowhere else', () => {
    expect(standingsOf(person({ residentOf: [village.id] }), village)).toEqual(['person', 'resident']);
    expect(standingsOf(person({ residentOf: ['bulaq' as never] }), village)).toEqual(['person']);
  });

  it.each([
    ['the village itself', '103230000', true],
    ['its district', '103200000', true],
    ['its oblast', '100000000', true],
    ['the neighbouring district', '103400000', false],
    ['another oblast', '110000000', false],
  ])('an auditor of %s reaches it: %s', (_, kato, reaches) => {
    const auditor = person({ appointments: [{ office: 'auditor', kato }] });
    expect(standingsOf(auditor, village).includes('auditor')).toBe(reaches);
  });

  it('an operator is an operator everywhere, and holds no village office by that', () => {
    const operator = person({ appointments: [{ office: 'operator', kato: '000000000' }] });
    expect(standingsOf(operator, null)).toEqual(['person', 'operator']);
    expect(standingsOf(operator, village)).toEqual(['person', 'operator']);
  });
});
