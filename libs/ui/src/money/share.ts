/** An amount to be drawn, in any whole unit; all parts of one picture use the same. */
export type Size = bigint | number;

/** Part of a whole as a percentage for an SVG length, between 0 % and 100 %. */
export function shareOf(part: Size, whole: Size): string {
  const share = Number(whole) > 0 ? (Number(part) / Number(whole)) * 100 : 0;
  return `${Math.round(Math.min(100, Math.max(0, share)) * 100) / 100}%`;
}

export type Stretch = { x: string; width: string };

/** Where the parts of a strip lie, what is left free of the whole, and where the whole ends when the parts pass it. */
export function stripOf(sizes: Size[], whole: Size): { parts: Stretch[]; rest: Stretch; end: string | null } {
  const ends = sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum: number, size) => sum + Number(size), 0));
  const used = ends.at(-1) ?? 0;
  const track = Math.max(used, Number(whole));
  return {
    parts: sizes.map((size, at) => ({ x: shareOf(ends[at - 1] ?? 0, track), width: shareOf(size, track) })),
    rest: { x: shareOf(used, track), width: shareOf(track - used, track) },
    end: used > Number(whole) ? shareOf(whole, track) : null,
  };
}
