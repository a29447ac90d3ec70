import { performance } from 'node:perf_hooks';

/** A result, on standard output. */
export const say = (line) => console.log(line);

/** A word on what is going on, on standard error, so that a command's own output stays clean. */
export const note = (line) => console.error(line);

/** Notes what is being done and how long it took; quick steps say nothing. */
export async function noteWhile(line, work, quick = 1500) {
  const begun = performance.now();
  const slow = setTimeout(() => note(`${line} …`), quick);
  try {
    return await work();
  } finally {
    clearTimeout(slow);
    const seconds = (performance.now() - begun) / 1000;
    if (seconds * 1000 > quick) note(`  ${seconds.toFixed(1)} s`);
  }
}
