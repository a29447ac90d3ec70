import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const file = (name: string): string => resolve(`@expo-google-fonts/golos-text/${name}.ttf`);

/** Golos Text whole, as the papers embed what they use of it. The subset of the pages is packed in a way that cannot be cut again. */
export const fonts = {
  regular: file('400Regular/GolosText_400Regular'),
  bold: file('600SemiBold/GolosText_600SemiBold'),
} as const;
