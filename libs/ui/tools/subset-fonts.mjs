/** Cuts Golos Text 400 and 600 down to the letters of Kazakh, Russian, English and Turkish: `node tools/subset-fonts.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const kazakh = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const russian = Array.from({ length: 64 }, (_, at) => String.fromCharCode(0x410 + at)).join('') + 'Ёё';
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('');
const turkish = 'ÇçĞğİıÖöŞşÜüÂâ';
const signs = '₸№«»—–−…·•“”„’‘\u00a0\u202f°²³×±≤≥≠→←↑↓§©';

const weights = { 400: '400Regular/GolosText_400Regular.ttf', 600: '600SemiBold/GolosText_600SemiBold.ttf' };
const whole = createRequire(import.meta.url);

for (const [weight, file] of Object.entries(weights)) {
  const font = await readFile(whole.resolve(`@expo-google-fonts/golos-text/${file}`));
  const cut = await subsetFont(font, ascii + russian + kazakh + turkish + signs, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'tnum', 'locl', 'ccmp'],
  });
  await writeFile(new URL(`../src/fonts/golos-${weight}.woff2`, import.meta.url), cut);
  console.log(`golos-${weight}.woff2 ${cut.length} bytes`);
}
