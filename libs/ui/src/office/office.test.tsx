import { renderToStaticMarkup as render } from 'react-dom/server';
import { QuorumMeter, VoteCells } from '../counts/cells.tsx';
import { Crowd } from '../counts/crowd.tsx';
import { AskRow } from './ask-row.tsx';
import { QueueList } from './queue-list.tsx';

describe('the quorum meter', () => {
  const html = render(
    <QuorumMeter
      label="3 мүшенің 2-і отырыста, кворум 2"
      cells={[
        { key: 'a', state: 'here' },
        { key: 'b', state: 'conflict' },
        { key: 'c', state: 'away' },
      ]}
      need={{ count: 2, label: 'кворум: 2' }}
    />,
  );

  it('is one picture that says the count', () => {
    expect(html).toMatch(/^<div class="cells" role="img" aria-label="3 мүшенің 2-і отырыста, кворум 2">/);
  });

  it('sets the line after the needed number of cells', () => {
    expect(html).toMatch(/<i class="on"><\/i><i class="out"><\/i><b class="need late".*кворум: 2.*<\/b><i><\/i>/);
  });
});

describe('votes given by name', () => {
  it('differ by shape', () => {
    const html = render(
      <VoteCells
        label="…"
        votes={[
          { key: 'a', kind: 'for' },
          { key: 'b', kind: 'against' },
          { key: 'c', kind: 'abstain' },
        ]}
        need={{ count: 2, label: '2' }}
      />,
    );
    expect([...html.matchAll(/svg#(\w+)/g)].map(([, sign]) => sign)).toEqual(['dot', 'cross', 'minus']);
  });
});

describe('one hundred people', () => {
  const spans = (html: string, look: string) =>
    [...html.matchAll(new RegExp(`<line class="${look}" x1="([\\d.]+)" x2="([\\d.]+)"`, 'g'))].map(
      ([, from, to]) => Math.round((Number(to) - Number(from)) / 26) + 1,
    );
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

  it.each([0, 1, 35, 90, 100])('show %i that came and the others that did not', (people) => {
    const html = render(<Crowd label="…" people={people} />);
    expect(sum(spans(html, 'on')) / 2).toBe(people);
    expect(sum(spans(html, 'off')) / 2).toBe(100 - people);
  });
});

describe('the queue', () => {
  it('marks the open item and says in words that one is late', () => {
    const item = { code: 'Ұ-1', title: 'Жол', note: 'Ұсыныс', due: '1 наурыз', left: '1 күн кешікті', late: true };
    const groups = [
      {
        key: 'g',
        title: 'Бүгін',
        items: [
          { ...item, href: '#1', current: true },
          { ...item, href: '#2' },
        ],
      },
    ];
    const html = render(<QueueList label="Кезек" groups={groups} />);
    expect(html).toMatch(/^<nav class="queue" aria-label="Кезек">/);
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
    expect(html).toContain('<small>1 күн кешікті</small>');
  });
});

describe('a question of a check sheet', () => {
  it('is a group of answers named by the question', () => {
    const choices = [
      { value: 'yes', label: 'Иә' },
      { value: 'no', label: 'Жоқ' },
    ];
    const html = render(<AskRow name="q1" question="Жері округтікі ме?" choices={choices} value="no" />);
    expect(html).toMatch(/role="radiogroup" aria-labelledby="q1-question"/);
    expect(html).toMatch(/<input type="radio" name="q1" checked="" value="no"/);
  });
});
