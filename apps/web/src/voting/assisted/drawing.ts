import { hasPoints, isRanked, limitsOf } from '@ortaq/domain/voting';
import { speak } from '@ortaq/words';

import { type BarFacts, linePieces, lineOf } from '../bar.ts';
import { type Picks, pointsOf } from '../one-by-one.ts';
import type { AssistedIsland } from './assisted-data.ts';
import { parts } from './screen.ts';

type Known = Pick<AssistedIsland, 'words' | 'language' | 'place'>;

/** The place of a project among the marks, from one; nought without a mark. */
const placeOf = ({ marks }: BarFacts, number: number): number => marks.findIndex((each) => each.number === number) + 1;

/** Draws marks into the page of the device: ticks, points or places, as the ballot has them. */
export function aDrawing({ words, language, place }: Known): (facts: BarFacts, stop: Picks['stop']) => void {
  const t = speak(words, language, place);

  /** What a mark says of its project. */
  function saidOf(facts: BarFacts, number: number): string {
    const rank = placeOf(facts, number);
    if (rank === 0) return '';
    if (isRanked(facts.form)) return t('voting.card.place', { rank });
    return hasPoints(facts.form)
      ? `${t('voting.card.points')}: ${pointsOf(facts.marks, number)}`
      : t('voting.card.marked');
  }

  /** What a touch does. */
  function actOf({ form, marks }: BarFacts, isMarked: boolean): string {
    if (!isRanked(form)) return t(isMarked ? 'voting.one.drop' : 'voting.one.support');
    const rank = Math.min(marks.length + 1, limitsOf(form).most);
    return isMarked ? t('voting.one.unrank') : t('voting.one.rank', { rank });
  }

  /** A project wherever it stands; its larger button is what one does next. */
  function drawProject(of: HTMLElement, facts: BarFacts): void {
    const number = Number(of.dataset['project']);
    const isMarked = placeOf(facts, number) > 0;
    if (of.dataset['chosen'] !== undefined) of.hidden = !isMarked;
    for (const each of parts('said', of)) each.textContent = saidOf(facts, number);
    for (const each of parts('marked', of)) each.hidden = !isMarked;
    for (const each of of.querySelectorAll('output')) each.textContent = String(pointsOf(facts.marks, number));
    for (const each of parts('toggle', of)) {
      each.textContent = actOf(facts, isMarked);
      each.classList.toggle('btn-2', isMarked);
    }
    for (const each of parts('rank', of)) {
      each.ariaPressed = String(isMarked);
      each.classList.toggle('btn-2', !isMarked);
    }
    if (!hasPoints(facts.form)) for (const each of parts('next', of)) each.classList.toggle('btn-2', !isMarked);
  }

  return (facts, stop) => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-project]')) drawProject(each, facts);
    for (const each of parts('full')) each.hidden = stop !== 'full';
    for (const each of parts('spent')) each.hidden = stop !== 'spent';
    const left = facts.form.type === 'cumulative' ? linePieces(t, lineOf(facts), (text) => text).join('') : '';
    for (const each of parts('left')) each.textContent = left;
  };
}

/** Puts what is chosen into the order of a ranking. */
export function inOrder(facts: BarFacts): void {
  if (!isRanked(facts.form)) return;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-chosen]')];
  lines.sort((a, b) => placeOf(facts, Number(a.dataset['project'])) - placeOf(facts, Number(b.dataset['project'])));
  lines[0]?.parentElement?.append(...lines);
}
