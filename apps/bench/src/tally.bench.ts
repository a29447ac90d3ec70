import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { hasElections, type ReferenceRun, referenceRuns } from './published.ts';
import { atMost, rounded, table, type Target, tell } from './report.ts';
import { type CaseFound, type Measured, type MeasuredRun, measuredRuns } from './tally-case.ts';

const all = [
  'Poland_Wieliczka_2023_Green_Budget',
  'Poland_Warszawa_2021_Bielany',
  'France_Toulouse_2022',
  'Poland_Lodz_2022',
  'Poland_Krakow_2024',
  'Poland_Wroclaw_2015_150_-_500',
  'Hungary_Budapest_2024',
];

/** So much of the reference's time may raising the endowments take, exact as it is there. */
const PART = 1 / 100;
/** Seconds for those whose time the reference does not tell: Budapest, raised 22,002 times, never came to an end there. */
const untold: Readonly<Record<string, number>> = { France_Toulouse_2022: 3, Hungary_Budapest_2024: 240 };
const MOST_MB = 400;
/** Reading this one may take so long beyond the reading of its bytes. */
const READ = { name: 'Poland_Lodz_2022', ms: 150 };

interface Case extends CaseFound {
  readonly name: string;
  readonly references: readonly ReferenceRun[];
}

async function measured(name: string): Promise<Case> {
  console.error(`${name} …`);
  const child = fork(join(import.meta.dirname, 'tally-child.js'), [name]);
  const [found] = (await once(child, 'message')) as [CaseFound];
  child.disconnect();
  return { ...found, name, references: referenceRuns(name) };
}

const referenceOf = ({ references }: Case, id: MeasuredRun): ReferenceRun | undefined =>
  references.find((each) => each.id.replace(/:$/, '') === id);

function ratioOf(each: Case, id: MeasuredRun): number | null {
  const [found, reference] = [each.runs[id], referenceOf(each, id)];
  return found && reference?.cpu_seconds ? reference.cpu_seconds / found.seconds : null;
}

/** Counts that gave other winners, or the same in another order, than the reference. */
const wrongIn = (each: Case): string[] =>
  measuredRuns.filter((id) => {
    const [found, reference] = [each.runs[id], referenceOf(each, id)];
    return found && reference && found.winners.join() !== reference.winners.join();
  });

const secondsOf = (each: Case, id: MeasuredRun): string => {
  const ratio = ratioOf(each, id);
  const seconds = each.runs[id]?.seconds.toPrecision(2) ?? '–';
  return ratio === null ? seconds : `${seconds} (${Math.round(ratio)}×)`;
};

function shown(cases: readonly Case[]): string {
  const head = [
    'CPU seconds (times the reference)',
    'ballots',
    'parse',
    ...measuredRuns,
    'add1u explained',
    'passes',
    'peak, MB',
  ];
  const rows = cases.map((each) => [
    each.name,
    String(each.ballots),
    each.parse.toPrecision(2),
    ...measuredRuns.map((id) => secondsOf(each, id)),
    each.runs['mes_add1u:cost']?.explained.toPrecision(2) ?? '–',
    String(each.runs['mes_add1u:cost']?.passes ?? '–'),
    each.peakMb.toFixed(0),
  ]);
  return table([head, ...rows]);
}

function mostSeconds(each: Case): number | undefined {
  const told = referenceOf(each, 'mes_add1u:cost')?.cpu_seconds;
  return told === undefined ? untold[each.name] : told * PART;
}

const readTarget = ({ name, parseMs }: Case) => [`reading ms, ${name}`, atMost(READ.ms, rounded(parseMs))] as const;

function targetsOf(cases: readonly Case[]): Record<string, Target> {
  const raised = cases.flatMap((each) => {
    const [most, found] = [mostSeconds(each), each.runs['mes_add1u:cost']];
    return most && found ? [[`add1u seconds, ${each.name}`, atMost(rounded(most), found.seconds)] as const] : [];
  });
  return {
    ...Object.fromEntries(raised),
    ...Object.fromEntries(cases.filter(({ name }) => name === READ.name).map(readTarget)),
    'peak MB': atMost(MOST_MB, Math.max(...cases.map(({ peakMb }) => peakMb))),
    'other winners than the reference': atMost(0, cases.flatMap(wrongIn).length),
  };
}

const timesOf = ({ seconds, explained }: Measured) => ({ seconds: rounded(seconds), explained: rounded(explained) });

const figuresOf = (each: Case) => ({
  parse: rounded(each.parse),
  parseMs: rounded(each.parseMs),
  peakMb: rounded(each.peakMb),
  calibration: rounded(each.calibration),
  runs: Object.fromEntries(
    measuredRuns.flatMap((id) => {
      const [found, ratio] = [each.runs[id], ratioOf(each, id)];
      if (!found) return [];
      return [[id, { ...timesOf(found), ratio: ratio && rounded(ratio), passes: found.passes }]];
    }),
  ),
});

async function bench(names: readonly string[]): Promise<void> {
  const cases: Case[] = [];
  for (const name of names) cases.push(await measured(name));
  console.log(`\n${shown(cases)}\n`);
  tell({
    bench: 'tally',
    figures: Object.fromEntries(cases.map((each) => [each.name, figuresOf(each)])),
    targets: targetsOf(cases),
  });
}

const asked = process.argv.slice(2);
if (hasElections()) await bench(asked.length > 0 ? asked : all);
else
  console.log(
    'No published elections at hand: set ORTAQ_SHARED to a folder with pabulib/elections and pabulib/reference.',
  );
