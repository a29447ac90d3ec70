/** Shows one moment of the page and hides the others. */
export function show(name: string): HTMLElement {
  const moments = [...document.querySelectorAll<HTMLElement>('[data-moment]')];
  for (const each of moments) each.hidden = each.dataset['moment'] !== name;
  return moments.find(({ hidden }) => !hidden)!;
}

/** What the page told its island. */
export const islandData = <Data>(name: string): Data | null => {
  const block = document.querySelector(`[data-island="${name}"]`);
  return block && (JSON.parse(block.textContent) as Data);
};
