import type { CycleCard } from '../../cycles/phase-words.ts';
import { paperCycle } from './paper-cycle.ts';

const card = (mark: string, phase: CycleCard['phase']) => ({ mark, phase }) as CycleCard;
const list = [card('2029', 'draft'), card('2028', 'review'), card('2027', 'tally'), card('2026', 'closed')];

describe('the cycle whose paper is shown', () => {
  it('is the one that was asked for, if it is published', () => {
    expect(paperCycle(list, '2026')?.mark).toBe('2026');
    expect(paperCycle(list, '2029')?.mark).toBe('2027');
  });

  it('is else the one that votes or is counted, else the newest', () => {
    expect(paperCycle(list, null)?.mark).toBe('2027');
    expect(paperCycle([card('2028', 'review'), card('2026', 'closed')], null)?.mark).toBe('2028');
    expect(paperCycle([card('2029', 'draft')], null)).toBeUndefined();
  });
});
