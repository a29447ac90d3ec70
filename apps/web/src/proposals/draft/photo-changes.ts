import { listOf } from '../../platform/form.ts';
import type { Form } from '../../platform/page.ts';

interface Known {
  readonly id: string;
  readonly alt: string;
}

interface Changes {
  readonly described: readonly { readonly photo: string; readonly alt: string }[];
  readonly removed: readonly string[];
}

/** What a form changes about the photos of a draft; what it leaves alone is not sent again. */
export function photoChanges(form: Form, known: readonly Known[]): Changes {
  const alts = listOf(form, 'alt');
  const removed = listOf(form, 'remove');
  const said = listOf(form, 'photo').map((photo, at) => ({ photo, alt: alts[at]?.trim() ?? '' }));
  const isNews = ({ photo, alt }: { photo: string; alt: string }) =>
    known.some(({ id, alt: before }) => id === photo && before !== alt) && !removed.includes(photo);
  return { described: said.filter(isNews), removed: removed.filter((photo) => known.some(({ id }) => id === photo)) };
}
