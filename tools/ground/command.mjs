import { inData } from './paths.mjs';
import { writeLog } from './install.mjs';
import { Trouble, asTrouble } from './sentences.mjs';

function explain(error) {
  const known = asTrouble(error, inData());
  if (known instanceof Trouble) return known.message;
  const log = inData('unforeseen.log');
  try {
    writeLog(log, `${error.stack}\n`);
  } catch (worse) {
    return asTrouble(worse, inData()).message;
  }
  return new Trouble('unforeseen', { reason: error.message, log }).message;
}

/** Runs a command's work; whatever goes wrong reaches the person as a sentence, and the exit code says it too. */
export async function runCommand(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    console.error(`\n${explain(error)}`);
  }
}
