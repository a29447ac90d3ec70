import { Canvas, type Colour } from './canvas.ts';

const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

interface Light {
  readonly sky: readonly [Colour, Colour];
  readonly hills: readonly [Colour, Colour];
  readonly ground: Colour;
  readonly road: Colour;
  readonly wall: Colour;
  readonly roof: Colour;
}

const day: Light = {
  sky: [
    [158, 205, 226],
    [232, 241, 238],
  ],
  hills: [
    [150, 178, 140],
    [122, 158, 110],
  ],
  ground: [196, 186, 140],
  road: [164, 156, 146],
  wall: [244, 236, 220],
  roof: [166, 84, 56],
};

const night: Light = {
  sky: [
    [18, 26, 48],
    [52, 62, 92],
  ],
  hills: [
    [30, 40, 52],
    [24, 34, 42],
  ],
  ground: [44, 48, 46],
  road: [58, 58, 62],
  wall: [92, 88, 84],
  roof: [70, 44, 38],
};

/** A village street below the hills. */
function street(light: Light): Canvas {
  const hill = (x: number, [height, waves, at]: readonly [number, number, number]) =>
    height - 0.07 * Math.sin(x * waves + at);
  return new Canvas()
    .fill(
      () => true,
      (_, y) => mix(light.sky[0], light.sky[1], y * 1.7 > 1 ? 1 : y * 1.7),
    )
    .fill(
      (x, y) => y > hill(x, [0.46, 5, 0.6]),
      () => light.hills[0],
    )
    .fill(
      (x, y) => y > hill(x, [0.54, 7, 2.4]),
      () => light.hills[1],
    )
    .fill(
      (_, y) => y > 0.62,
      (_, y) => mix(light.ground, light.hills[1], (1 - y) * 0.9),
    )
    .fill(
      (x, y) => y > 0.6 && Math.abs(x - 0.5) < 0.02 + (y - 0.6) * 0.75,
      () => light.road,
    );
}

const house = (canvas: Canvas, light: Light, [x, y, size]: readonly [number, number, number]): Canvas =>
  canvas
    .box([x - size, y - size, x + size, y + size * 0.5], light.wall)
    .roof([x, y - size * 1.9, size * 1.35, y - size], light.roof)
    .box([x - size * 0.25, y - size * 0.3, x + size * 0.2, y + size * 0.5], light.roof);

const lamps: readonly (readonly [number, number, number])[] = [
  [0.42, 0.4, 0.7],
  [0.6, 0.42, 0.7],
  [0.3, 0.26, 0.86],
  [0.74, 0.26, 0.86],
];

const pole: Colour = [40, 48, 52];
const glow: Colour = [255, 222, 130];

/** The street with lamps that burn, or with none. */
function lit(canvas: Canvas): Canvas {
  for (const [x, top, foot] of lamps) {
    canvas.shine([x, top, 0.2], [150, 118, 54]);
    canvas.box([x - 0.005, top, x + 0.005, foot], pole).disc([x, top, 0.02], glow);
  }
  return canvas;
}

function withHouses(light: Light): Canvas {
  const canvas = street(light);
  house(canvas, light, [0.16, 0.7, 0.09]);
  return house(canvas, light, [0.86, 0.7, 0.09]);
}

const water: Colour = [60, 128, 172];
const planks: Colour = [150, 112, 72];
const broken: Colour = [96, 80, 66];

/** The bridge over the stream, whole or with planks missing. */
const bridge = (isWhole: boolean): Canvas => {
  const canvas = street(day).fill(
    (x, y) => Math.abs(y - 0.8) < 0.06 + 0.02 * Math.sin(x * 9),
    () => water,
  );
  if (isWhole) canvas.box([0.32, 0.7, 0.68, 0.9], broken);
  for (let plank = 0; plank < 12; plank += 1)
    if (isWhole || plank % 4 !== 1)
      canvas.box([0.32, 0.71 + plank * 0.015, 0.68, 0.721 + plank * 0.015], isWhole ? planks : broken);
  if (isWhole) canvas.box([0.31, 0.64, 0.33, 0.9], planks).box([0.67, 0.64, 0.69, 0.9], planks);
  return canvas;
};

/** What neighbours photographed, as PNG: drawn, since nobody's photo belongs here. */
export const pictures = {
  darkStreet: () => withHouses(night).png(),
  litStreet: () => lit(withHouses(night)).png(),
  street: () => withHouses(day).png(),
  brokenBridge: () => bridge(false).png(),
  wholeBridge: () => bridge(true).png(),
} as const;

export type Picture = keyof typeof pictures;
