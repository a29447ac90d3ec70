/** An amount to be drawn, in any whole unit; all parts of one picture use the same. */
export type Size = bigint | number;

/** Part of a whole as a percentage for an SVG length, between 0 % and 100 %. */
export function shareOf(part: Size, whole: Size): string {
  const share = Number(whole) > 0 ? (Number(part) / Number(whole)) * 100 : 0;
  return `${Math.round(Math.min(100, Math.max(0, share)) * 100) / 100}%`;
}
