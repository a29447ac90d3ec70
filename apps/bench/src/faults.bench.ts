import { randomBytes } from 'node:crypto';

import { Faults, type Ground, isGood, type Round } from './faults.ts';
import { atMost, table, type Target, tell } from './report.ts';

/** As often as power is cut before it is said that the check does not see what it must. */
const MOST_CONTROLS = 5;

const line = ({ fault, after, taken, unknown, lost, doubled, invented, otherReceipts }: Round): string[] =>
  [fault, after, taken, unknown, lost, doubled, invented, otherReceipts].map(String);

const head = ['', 'after, ms', 'taken', 'unknown', 'lost', 'twice', 'invented', 'other receipts'];

const sumOf = (rounds: readonly Round[], of: keyof Round): number =>
  rounds.reduce((sum, round) => sum + Number(round[of]), 0);

/** Whether the check complains where commits do not wait for the disk: one that never fails would prove nothing. */
async function control(faults: Faults): Promise<Round[]> {
  await faults.withoutDurability();
  await faults.round('SIGKILL both');
  const rounds: Round[] = [];
  while (rounds.length < MOST_CONTROLS && rounds.every(isGood)) rounds.push(await faults.round('SIGKILL postgres'));
  return rounds;
}

/** `words`: how many rounds, and the seed of an earlier run to have the same again. */
export async function run(ground: Ground, [count = '50', seed = randomBytes(4).toString('hex')]: readonly string[]) {
  console.log(`seed ${seed}`);
  const faults = await Faults.begin(ground, seed);
  const rounds: Round[] = [];
  while (rounds.length < Number(count)) {
    rounds.push(await faults.round());
    console.log(line(rounds.at(-1)!).join('  '));
  }
  const controls = await control(faults);
  report(rounds, controls);
  return rounds.every(isGood) && !controls.every(isGood) ? 0 : 1;
}

function report(rounds: readonly Round[], controls: readonly Round[]): void {
  const kinds = [...new Set(rounds.map(({ fault }) => fault))].sort();
  const sums = kinds.map((kind) => {
    const of = rounds.filter(({ fault }) => fault === kind);
    const figures = (['taken', 'unknown', 'lost', 'doubled', 'invented', 'otherReceipts'] as const).map((name) =>
      String(sumOf(of, name)),
    );
    return [`${kind} × ${of.length}`, ...figures];
  });
  const heads = head.filter((name) => name !== 'after, ms');
  const shown = controls.map((round) => ['control: commits that do not wait', ...line(round).slice(2)]);
  console.log(`\n${table([heads, ...sums, ...shown])}\n`);
  const target = (name: keyof Round): Target => atMost(0, sumOf(rounds, name));
  tell({
    bench: 'faults',
    figures: { rounds: rounds.length, taken: sumOf(rounds, 'taken'), unknown: sumOf(rounds, 'unknown') },
    targets: {
      lost: target('lost'),
      doubled: target('doubled'),
      invented: target('invented'),
      otherReceipts: target('otherReceipts'),
      lostInControl: { want: 1, got: sumOf(controls, 'lost'), met: sumOf(controls, 'lost') > 0 },
    },
  });
}
