import { renderToStaticMarkup as render } from 'react-dom/server';
import { SummaryList } from '../lists/summary-list.tsx';
import { TaskList } from '../lists/task-list.tsx';
import { Table } from '../tables/table.tsx';
import { Stages } from './stages.tsx';

describe('the stages of a cycle', () => {
  const html = render(
    <Stages
      stages={[
        { key: 'a', name: 'Ұсыныс', when: 'ақпан', state: 'done', stateWord: 'бітті' },
        { key: 'b', name: 'Дауыс беру', when: 'сәуір', state: 'now', stateWord: 'қазір' },
      ]}
    />,
  );

  it('are an ordered list with one present step', () => {
    expect(html).toMatch(/^<ol class="stages">/);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toContain('<li class="now" aria-current="step">');
  });

  it('say their state in a word to the ear', () => {
    expect(html).toMatch(/Ұсыныс<\/span><span class="sr">: бітті/);
  });
});

describe('a list of tasks', () => {
  it('does not link to a task that is not open yet', () => {
    const html = render(<TaskList tasks={[{ key: 'z', name: 'Жіберу', status: 'Кейін ашылады' }]} />);
    expect(html).not.toContain('<a ');
    expect(html).toContain('Кейін ашылады');
  });
});

describe('a list of answers', () => {
  it('tells the ear what each «change» changes', () => {
    const change = { href: '/place', label: 'Өзгерту', what: 'орны' };
    const html = render(<SummaryList rows={[{ key: 'p', term: 'Орны', value: 'Ақжар', change }]} />);
    expect(html).toContain('<a href="/place">Өзгерту<span class="sr"> орны</span></a>');
  });
});

describe('a table', () => {
  const html = render(
    <Table
      caption="Төлемдер"
      columns={[
        { key: 'a', head: 'Жоба' },
        { key: 'b', head: 'Сомасы', numeric: true },
      ]}
      rows={[{ key: '1', cells: ['Су', '5 ₸'] }]}
      total={['Барлығы', '5 ₸']}
    />,
  );

  it('has a caption and heads for columns and rows', () => {
    expect(html).toContain('<caption>Төлемдер</caption>');
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html).toContain('<th scope="row">Су</th>');
  });

  it('can be scrolled by the keyboard under its own name', () => {
    expect(html).toMatch(/<div class="scroll" tabindex="0" role="group" aria-label="Төлемдер">/);
  });
});
