import { renderToStaticMarkup as render } from 'react-dom/server';
import { BudgetBar } from './budget-bar.tsx';
import { MoneyBar } from './money-bar.tsx';
import { Segments } from './segments.tsx';
import { shareOf } from './share.ts';

describe('a share of money', () => {
  it('is a percentage of two places', () => {
    expect(shareOf(1n, 3n)).toBe('33.33%');
    expect(shareOf(1398700, 1462345)).toBe('95.65%');
  });

  it('never leaves the track', () => {
    expect([shareOf(7, 5), shareOf(-1, 5), shareOf(5, 0)]).toEqual(['100%', '0%', '0%']);
  });
});

describe('the bar of plan, contract and paid', () => {
  const bar = (contracted: number, paid: number) =>
    render(<MoneyBar label="Жоспар 100, шарт, төленді" planned={100} contracted={contracted} paid={paid} />);

  it('is one picture with the three amounts as its name', () => {
    expect(bar(90, 40)).toMatch(
      /^<svg class="bar-svg mbar" height="28" role="img" aria-label="Жоспар 100, шарт, төленді">/,
    );
  });

  it('hatches the contract and fills what is paid', () => {
    expect(bar(90, 40)).toMatch(/<svg width="90%" height="100%"><line class="p-hatch"/);
    expect(bar(90, 40)).toMatch(/<svg y="50%" width="40%" height="50%"><rect class="p-paid"/);
  });

  it('draws neither before there is a contract', () => {
    expect(bar(0, 0)).not.toMatch(/p-hatch|p-paid|p-mark/);
  });

  it('passes the marked line of the plan when the contract is larger', () => {
    expect(bar(125, 0)).toMatch(/<svg width="80%" height="100%"><rect class="p-gap"/);
    expect(bar(125, 0)).toContain('<line class="p-mark" x1="80%" x2="80%"');
  });
});

describe('a strip of parts', () => {
  const parts = [
    { key: 'a', size: 30 },
    { key: 'b', size: 20 },
  ];

  it('sets each part after the one before and dots the rest', () => {
    const html = render(<Segments label="Екі жоба" parts={parts} whole={100} />);
    expect(html).toContain('<svg x="30%" width="20%" height="100%">');
    expect(html).toMatch(/<svg x="50%" width="50%" height="100%"><line class="p-dots"/);
  });

  it('marks where the money ends when more is chosen, and dots nothing', () => {
    const html = render(<Segments label="Екі жоба" parts={parts} whole={40} />);
    expect(html).toContain('<line class="p-mark" x1="80%" x2="80%"');
    expect(html).not.toContain('p-dots');
  });

  it('that is live draws what is empty too, for the enhancer to move', () => {
    const html = render(<Segments label="Жоба жоқ" parts={[{ key: '7', size: 0 }]} whole={100} live />);
    expect(html).toContain('<svg x="0%" width="0%" height="100%" data-strip="7">');
    expect(html).toContain('<svg x="0%" width="100%" height="100%" data-strip="rest">');
    expect(html).toMatch(/<line class="p-mark"[^>]* display="none" data-strip="end"/);
  });
});

describe('the budget bar', () => {
  const html = render(
    <BudgetBar
      label="Таңдау"
      spoken="Жоба жоқ"
      parts={[]}
      whole={100}
      count="0 жоба"
      left="Қалды: 100 ₸"
      notYet="Әлі есептелмеді"
    >
      <button type="button">Тексеру</button>
    </BudgetBar>,
  );

  it('says in words how many, how much is left, and that nothing is counted yet', () => {
    expect(html).toMatch(/0 жоба.*Қалды: 100 ₸.*Әлі есептелмеді/);
  });

  it('has a polite voice that is silent at first', () => {
    expect(html).toContain('<span class="sr" role="status" data-bbar="spoken"></span>');
  });
});
