import type { Say } from '@ortaq/words';

/** A sheet as one line of numbers and titles; `line` is in the one spelling of `readSheet`. */
export function sheetWords(t: Say, titles: ReadonlyMap<number, string>, line: string): string {
  if (line === 'B') return t('voting.paper.blank');
  if (line === 'X') return t('voting.paper.invalid');
  const marks = line.split(' ').map((mark) => {
    const [number, points] = mark.split(':');
    const title = `${number} ${titles.get(Number(number)) ?? ''}`;
    return points === undefined ? title : t('voting.paper.pointed', { title, points: Number(points) });
  });
  return marks.join(' · ');
}
