interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const degrees = /^(-?\d{1,2}(?:[.,]\d+)?)[°\s]*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)°?$/;

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** A point as maps give it to copy: `51.1282, 71.4306`. Null when nothing was typed, undefined when it is no point. */
export function parsePoint(text: string): Point | null | undefined {
  if (text.trim() === '') return null;
  const [, first, second] = degrees.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [latitude, longitude] = [numberOf(first), numberOf(second)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

export const pointText = ({ latitude, longitude }: Point): string => `${latitude}, ${longitude}`;
