import { minorOf, projectColumns, projectFields } from './limits.ts';

const small = { code: '2', settlements: ['a', 'b'] };

describe('what a count knows of a project', () => {
  it('is its category, where settlements are in no class', () => {
    expect(projectColumns({})).toEqual(['category']);
    expect([...projectFields({}, { category: 'roads', settlement: 'a' })]).toEqual([['category', 'roads']]);
  });

  it('is the class of its settlement besides, or none', () => {
    const classOf = (settlement: string | null) =>
      projectFields({ classes: [small] }, { category: null, settlement }).get('class');
    expect([projectColumns({ classes: [small] }), ['a', 'b', 'c', null].map(classOf)]).toEqual([
      ['category', 'class'],
      ['2', '2', '', ''],
    ]);
  });
});

describe('the sum of a limit', () => {
  it.each([
    ['5', 500n],
    ['5.5', 550n],
    ['0.05', 5n],
  ])('%s is %s tiyn', (units, minor) => {
    expect(minorOf(units)).toBe(minor);
  });
});
