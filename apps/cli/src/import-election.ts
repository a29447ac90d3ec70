import { findByKato, importElection, keeper } from '@ortaq/api';
import { electionScale, publishedRule, publishedRuleNames } from '@ortaq/domain/tally';
import { type Election, parsePb } from '@ortaq/tally';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import { bytesOf } from './bytes-of.ts';
import { type Command, type Desk, Misuse, Sorry, type Typed } from './command.ts';
import { countPublished } from './count-published.ts';
import { problemLines } from './problem-lines.ts';
import { besideSelected, selectedSentence } from './selected.ts';

function electionIn(path: string, bytes: Uint8Array, desk: Desk): Election {
  const reading = parsePb(bytes, { scale: electionScale });
  if (reading.ok) return reading.election;
  const lines = problemLines(path, reading.problems, desk.words);
  throw new Sorry([...lines, `Nothing was imported: ${lines.length} wrong.`].join('\n'));
}

/** The rule that was asked for by name, if one was; otherwise the file's own holds. */
function ruleNamed({ options: { rule: name } }: Typed, { voteType }: Election) {
  if (name === undefined) return {};
  const rule = publishedRule({ name, ballots: voteType, threshold: 0 });
  if (!rule) throw new Misuse(`Name a rule: ${publishedRuleNames.join(', ')}.`);
  return { rule };
}

async function villageOf({ options: { community: kato = '' } }: Typed, desk: Desk) {
  if (!/^\d{9}$/.test(kato)) throw new Misuse('Name the village by its nine digits: --community 113230000.');
  const { database } = await desk.open();
  const community = await findByKato(database.app.manager, kato);
  if (!community) throw new Sorry(`No village with the code ${kato} is open. Open it: npm run ortaq -- open ${kato}`);
  return community;
}

/** Loads a published election as a closed cycle, counts it, and says whether the outcome is the published one. */
export const importPublished: Command = {
  name: 'import',
  takes: `FILE.pb --community KATO [--rule NAME]`,
  summary: 'Loads a published election as a closed cycle of a village, counts it and compares the outcome.',
  options: { community: { type: 'string' }, rule: { type: 'string' } },

  async run(typed, desk) {
    const [path, ...rest] = typed.files;
    if (path === undefined || rest.length > 0) throw new Misuse('Name one file.');
    const bytes = await bytesOf(path);
    const election = electionIn(path, bytes, desk);
    const community = await villageOf(typed, desk);
    const file = { name: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') };
    const record = await desk.open();
    const input = { file, election, ...ruleNamed(typed, election) };
    const { plan } = await record.registrar.outsideCycle(importElection, { input, actor: keeper, community });
    desk.say(
      `Imported ${election.projects.length} projects and ${election.ballots.length} ballots into ${community.slug}.`,
    );

    const { winners, fingerprint } = await countPublished(record, { community, cycle: plan.id });
    desk.say(`Counted: ${winners.length} projects won; fingerprint ${fingerprint}.`);
    desk.say(selectedSentence(besideSelected(election, winners)));
    desk.say(`See it at /${desk.words.language}/${community.slug}/results?cycle=${plan.id}`);
  },
};
