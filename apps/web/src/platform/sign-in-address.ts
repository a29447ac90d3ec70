import type { Language } from '@ortaq/kernel';

/** Sign-in that comes back to the room where the person is now. */
export function signInAddress(language: Language): string {
  const here = location.pathname.replace(/^\/[a-z]{2}(?=\/)/, '') + location.search;
  return `/${language}/sign-in?next=${encodeURIComponent(here)}`;
}
