import { fromBase64url, seedCode } from '@ortaq/token';

const button = (name: string): HTMLElement | null => document.querySelector(`button[data-key="${name}"]`);

async function copy(pressed: HTMLElement, code: string): Promise<void> {
  await navigator.clipboard.writeText(code);
  pressed.textContent = pressed.dataset['done']!;
}

/** Writes the key into its slip, and lets it be copied and printed. */
export function showKey(seed: string): void {
  const code = seedCode(fromBase64url(seed)!);
  document.querySelector('p[data-key="code"]')!.textContent = code;
  const pressed = button('copy');
  pressed?.addEventListener('click', () => void copy(pressed, code));
  button('print')?.addEventListener('click', () => print());
}
