export type Coordinates = { latitude: number; longitude: number };

export type Spread = {
  width: number;
  height: number;
  /** In the order of the points. */
  places: { x: number; y: number }[];
  /** Units of the drawing in one kilometre; 0 where all points are one. */
  perKilometre: number;
};

const WIDTH = 420;
const MARGIN = 40;
/** The drawing is neither a ribbon nor a tower. */
const FLATTEST = 0.5;
const TALLEST = 1.1;
const KILOMETRES_OF_A_DEGREE = 111.32;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Lays coordinates on a plane around their middle; right for the size of a town, wrong for a continent. */
export function spreadOf(points: Coordinates[]): Spread {
  const latitudes = points.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const easts = points.map(({ longitude }) => longitude * narrowing);
  const [west, east] = [Math.min(...easts), Math.max(...easts)];
  const [across, up] = [east - west, north - south];
  const ratio = Math.min(Math.max(across > 0 ? up / across : TALLEST, FLATTEST), TALLEST);
  const height = Math.round(WIDTH * ratio);
  const scale = Math.min((WIDTH - 2 * MARGIN) / (across || 1e-9), (height - 2 * MARGIN) / (up || 1e-9));
  const isOne = across === 0 && up === 0;
  const perDegree = isOne ? 0 : scale;
  const places = points.map(({ latitude }, at) => ({
    x: rounded(WIDTH / 2 + (easts[at]! - (west + east) / 2) * perDegree),
    y: rounded(height / 2 - (latitude - (south + north) / 2) * perDegree),
  }));
  return { width: WIDTH, height, places, perKilometre: perDegree / KILOMETRES_OF_A_DEGREE };
}

/** The longest of 1, 2, 5, 10 … kilometres, or of their tenths and hundredths, that takes at most a quarter of the width. */
export function yardstickOf(perKilometre: number, width: number): { kilometres: number; length: number } | null {
  if (perKilometre <= 0) return null;
  const most = width / 4 / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((step) => step * power).find((each) => each <= most) ?? power;
  return { kilometres, length: rounded(kilometres * perKilometre) };
}
