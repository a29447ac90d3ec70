import { useState } from 'react';

/** A text kept in this tab as it is typed, until it is sent: a reload or a lost session takes nothing away. */
export function useDraft(
  key: string,
  known = '',
): readonly [text: string, write: (text: string) => void, drop: () => void] {
  const place = `draft:${key}`;
  const [text, setText] = useState(() => sessionStorage.getItem(place) ?? known);
  const write = (next: string) => {
    sessionStorage.setItem(place, next);
    setText(next);
  };
  const drop = () => sessionStorage.removeItem(place);
  return [text, write, drop];
}
