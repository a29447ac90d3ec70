/** Data for an enhancement, as a block that no browser runs. `<` is escaped so that no text can close it. */
export function IslandData({ name, data }: { readonly name: string; readonly data: unknown }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/json" data-island={name} dangerouslySetInnerHTML={{ __html: json }} />;
}
