import { mermaid, unreachable } from '@ortaq/kernel';

import { findingAfter, findingMoves, findingProcess, type FindingFacts } from './finding.process.ts';

const now = new Date('2027-10-01T09:00:00+05:00');
const later = new Date('2027-10-08T23:59:00+05:00');
const before = new Date('2027-09-24T23:59:00+05:00');
const facts = (differences: Partial<FindingFacts> = {}): FindingFacts => ({
  now,
  answerBy: null,
  newAnswerBy: null,
  stance: null,
  mendBy: null,
  ...differences,
});

describe('a finding', () => {
  it('reaches every status', () => {
    expect(unreachable(findingProcess, 'raised')).toEqual([]);
  });

  it('goes from the auditor to the akim and back, until the auditor closes it', () => {
    const told = findingAfter('raised', 'communicate', facts({ newAnswerBy: later }));
    const answered = findingAfter(told, 'answer', facts({ stance: 'agree', mendBy: later }));
    const asked = findingAfter(answered, 'insist', facts({ newAnswerBy: later }));
    const closed = findingAfter(findingAfter(asked, 'answer', facts({ stance: 'disagree' })), 'close', facts());
    expect([told, answered, asked, closed]).toEqual(['communicated', 'answered', 'communicated', 'closed']);
  });

  it.each([
    ['communicate', 'raised', 'audit/answer-by-past', facts({ newAnswerBy: before })],
    ['insist', 'answered', 'audit/answer-by-past', facts({ newAnswerBy: now })],
    ['reopen', 'closed', 'audit/answer-by-past', facts()],
    ['answer', 'communicated', 'audit/mend-by-missing', facts({ stance: 'agree' })],
    ['answer', 'communicated', 'audit/mend-by-past', facts({ stance: 'partly', mendBy: before })],
    ['close', 'communicated', 'audit/answer-awaited', facts({ answerBy: later })],
    ['withdraw', 'communicated', 'process/no-such-move', facts()],
    ['answer', 'raised', 'process/no-such-move', facts({ stance: 'disagree' })],
    ['reopen', 'withdrawn', 'process/no-such-move', facts({ newAnswerBy: later })],
  ] as const)('does not %s when %s: %s', (move, from, code, given) => {
    expect(() => findingAfter(from, move, given)).toThrow(code);
  });

  it('is closed without an answer once the day for it has passed', () => {
    expect(findingAfter('communicated', 'close', facts({ answerBy: before }))).toBe('closed');
  });

  it('has a name for every move of the table', () => {
    const inTable = Object.values(findingProcess).flatMap((moves) => Object.keys(moves));
    expect([...new Set(inTable), 'raise'].sort()).toEqual([...findingMoves].sort());
  });

  it('is drawn for people in docs/generated/finding.md', () => {
    const drawing = mermaid(findingProcess);
    expect(`# The life of a finding\n\n\`\`\`mermaid\n${drawing}\n\`\`\`\n`).toMatchGenerated('finding.md');
  });
});
