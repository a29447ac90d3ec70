/** Buttons that print: shown only where a script can do it; without one the browser's own menu prints the same sheet. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
