import { electionScale } from '@ortaq/domain/tally';
import type { PbReading } from '@ortaq/tally';

import { type Command, type Desk, Misuse, Sorry, type Typed } from '../command.ts';
import { problemLines } from '../problem-lines.ts';
import { compareFiles } from './compare.ts';
import { countAgain, countedJson, disagrees } from './counted.ts';
import { readFilePb } from './read-file.ts';
import { requireRule, ruleAsked, ruleNames } from './rule-asked.ts';
import { firstDifference, toldCount } from './told.ts';

type Broken = Extract<PbReading, { ok: false }>;

/** Counts one file, at the product's scale so that fingerprints are the same, and says what came of it; throws the sentence why not, or where the outcome leaves the published one. */
async function recountFile(file: string, typed: Typed, desk: Desk): Promise<void> {
  const reading = await readFilePb(file, { scale: electionScale });
  const isJson = typed.flags.has('json');
  if (!reading.ok) return refuse(file, reading, { isJson, desk });
  const counted = countAgain(reading.election, ruleAsked(typed, { file, election: reading.election }));
  const { language } = desk.words;
  if (isJson) desk.say(JSON.stringify(countedJson(counted, file)));
  else desk.say([file, ...toldCount(counted, language).map((line) => `  ${line}`)].join('\n'));
  if (disagrees(counted)) throw new Sorry(`${file}: ${firstDifference(counted, language)}`);
}

function refuse(file: string, { problems }: Broken, { isJson, desk }: { isJson: boolean; desk: Desk }): never {
  if (isJson) desk.say(JSON.stringify({ file, problems }));
  throw new Sorry(problemLines(file, problems, desk.words).join('\n'));
}

/** One file after the other; what is wrong with one does not keep the others from being counted. */
async function recountAll(typed: Typed, desk: Desk): Promise<void> {
  let wrong = 0;
  for (const file of typed.files) {
    try {
      await recountFile(file, typed, desk);
    } catch (error) {
      if (!(error instanceof Sorry)) throw error;
      wrong += 1;
      desk.complain(error.message);
    }
  }
  const all = typed.files.length;
  if (wrong > 0) throw new Sorry(`${all} files: ${all - wrong} in order, ${wrong} not.`);
  if (!typed.flags.has('json')) desk.say(`${all} files, all in order.`);
}

/** Counts published elections again: no database, nobody's word. */
export const recount: Command = {
  name: 'recount',
  takes: `FILE.pb … [--rule ${ruleNames.join('|')}] [--preset NAME] [--seed SEED] [--json [--run ID …] [--ties NAME]]`,
  summary:
    'Counts published elections again by their own rule or another, and says whether the outcome is the published one; needs no database.',
  options: {
    rule: { type: 'string' },
    preset: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
    run: { type: 'string', multiple: true },
    ties: { type: 'string' },
  },

  async run(typed, desk) {
    if (typed.files.length === 0) throw new Misuse('Name at least one file.');
    requireRule(typed);
    if (typed.lists['run']) return compareFiles(typed, desk);
    if (typed.options['ties'] !== undefined) throw new Misuse('An order of ties goes with --json and --run.');
    return typed.files.length === 1 ? recountFile(typed.files[0]!, typed, desk) : recountAll(typed, desk);
  },
};
