import { money } from '@ortaq/kernel';
import fc from 'fast-check';

import type { BallotForm } from '../../cycles/cycle-rules.ts';
import type { ProposalId } from '../../proposals/proposal.ts';
import { type PaperGround, readSheet, sheetIn } from './sheet.ts';

const form: BallotForm = { type: 'approval', least: 1, most: 3, points: null, withinEnvelope: false };
const projects = [3, 7, 12, 15].map((number) => ({
  number,
  id: `019a0000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}` as ProposalId,
  cost: money(BigInt(number * 100)),
}));
const ground: PaperGround = { form, envelope: money(2000n), projects };
const formed = (change: Partial<BallotForm>): PaperGround => ({ ...ground, form: { ...form, ...change } });
const lineOf = (typed: string, on = ground) => (readSheet(on, typed) as { line?: string }).line;
const reasonsOf = (typed: string, on = ground) => (readSheet(on, typed) as { reasons?: readonly string[] }).reasons;

describe('a line of a sheet', () => {
  it.each(['12 3 7', '3, 7, 12', ' 7;12  3 ', '003 7 12'])('«%s» is spelled in one way', (typed) => {
    expect(lineOf(typed)).toBe('3 7 12');
  });

  it.each(['b', 'B', 'И', 'в', ' B '])('«%s» is a blank sheet on any keyboard', (typed) => {
    expect(readSheet(ground, typed)).toEqual({ line: 'B', sheet: { kind: 'blank' } });
  });

  it.each(['x', 'X', 'Ч', 'х'])('«%s» is an invalid sheet on any keyboard', (typed) => {
    expect(readSheet(ground, typed)).toEqual({ line: 'X', sheet: { kind: 'invalid' } });
  });

  it.each(['', 'BX', '3 x', '-3', '3.5', '٣', '12345'])('«%s» is none', (typed) => {
    expect(reasonsOf(typed)).toEqual(['voting/paper-line']);
  });

  it('names the first number that is not on the ballot', () => {
    expect(readSheet(ground, '3 8 99')).toEqual({ reasons: ['voting/paper-number'], facts: { number: '8' } });
  });

  it('is judged by the same rules as a ballot that is cast', () => {
    expect(reasonsOf('3 3')).toEqual(['voting/choice-repeated']);
    expect(reasonsOf('3 7 12 15')).toEqual(['voting/too-many']);
    expect(readSheet({ ...formed({ withinEnvelope: true }), envelope: money(1000n) }, '12')).toMatchObject({
      reasons: ['voting/over-budget'],
      facts: { cost: '1200', envelope: '1000' },
    });
  });

  it('keeps the order where the order is a ranking', () => {
    expect(lineOf('12 3', formed({ type: 'ordinal' }))).toBe('12 3');
  });

  it('has points where the ballot has them, and nowhere else', () => {
    const pointed = formed({ type: 'cumulative', points: 5 });
    expect(lineOf('7=2 3:3', pointed)).toBe('3:3 7:2');
    expect(reasonsOf('3 7', pointed)).toEqual(['voting/points-misplaced']);
    expect(reasonsOf('3:2 7', pointed)).toEqual(['voting/points-misplaced']);
    expect(reasonsOf('3:4 7:4', pointed)).toEqual(['voting/points-over']);
    expect(reasonsOf('3:1')).toEqual(['voting/points-misplaced']);
  });

  it('once spelled is read again as itself', () => {
    const choices = fc.subarray([3, 7, 12, 15], { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(choices, (numbers) => {
        const line = lineOf(numbers.toReversed().join(' '))!;
        expect(lineOf(line)).toBe(line);
        expect(sheetIn(ground, line)).toMatchObject({ kind: 'vote', marks: { points: null } });
      }),
    );
  });
});
