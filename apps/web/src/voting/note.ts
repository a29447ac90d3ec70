import { type Draft, readDraft, secondsToKeep, writeDraft } from './marks.ts';

/** The note of the marks in this browser: the same that the server reads and, without scripts, writes. */
export function keepNote(name: string, draft: Draft): void {
  const seconds = draft.marks.length === 0 ? 0 : secondsToKeep(draft.until, new Date());
  document.cookie = `${name}=${writeDraft(draft)}; Path=/; Max-Age=${seconds}; SameSite=Lax; Secure`;
}

export function keptNote(name: string): Draft | null {
  const kept = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return readDraft(kept && decodeURIComponent(kept.slice(name.length + 1)));
}
