import type { Language } from '@ortaq/kernel';

/** A step of signing in that comes back to the room where the person is now. */
export function signInAddress(language: Language, step = '/sign-in/office'): string {
  const here = location.pathname.replace(/^\/[a-z]{2}(?=\/)/, '') + location.search;
  return `/${language}${step}?${new URLSearchParams({ next: here })}`;
}
