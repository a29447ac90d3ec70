import { speak } from '@ortaq/words';

import type { BallotIsland } from './ballot-bar.tsx';
import { costsIn, fieldsIn, marksIn, showMarks } from './ballot-fields.ts';
import { liveBar } from './live-bar.ts';
import { pointButtons } from './point-buttons.ts';
import { keepNote, keptNote } from './note.ts';
import { receiptHeld } from './token/held.ts';

/** A vote of this device that is counted: the page says so, or gives way to the receipt where nothing new is marked. */
function standing({ held, note }: BallotIsland): void {
  const said = document.querySelector<HTMLElement>('[data-standing]');
  if (!said || !receiptHeld(held)) return;
  said.hidden = false;
  if (!keptNote(note) && !new URLSearchParams(location.search).has('change'))
    location.replace(said.querySelector('a')!.href);
}

/** Whether the page is new, and not one that the browser filled in again by itself. */
const isNew = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
};

/** Keeps every mark in this browser as it is made, and lets the bar tell the sum at once. */
function watch(form: Element, { language, place, words, note, envelope, until, form: kind }: BallotIsland): void {
  const fields = fieldsIn(form);
  const costs = costsIn(fields);
  const tell = liveBar(speak(words, language, place));
  const showPoints = pointButtons(form, fields, kind);
  const tellNow = () => {
    const marks = marksIn(fields);
    tell({ form: kind, envelope: BigInt(envelope), costs, marks });
    showPoints(marks);
  };

  /** What was kept wins over what the browser filled in by itself. */
  const look = () => {
    showMarks(fields, keptNote(note)?.marks ?? []);
    tellNow();
  };

  const keep = () => keepNote(note, { marks: marksIn(fields), until: new Date(until) });
  // On a slow line a person marks before this script is there.
  if (isNew()) keep();
  form.addEventListener('input', () => {
    keep();
    tellNow();
  });
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
}

const form = document.querySelector('#ballot');
const data = document.querySelector('[data-island="ballot"]');
if (data) {
  const told = JSON.parse(data.textContent) as BallotIsland;
  standing(told);
  if (form) watch(form, told);
}
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
