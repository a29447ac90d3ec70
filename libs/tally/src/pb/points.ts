import type { Ballot } from '../election/election.ts';
import { hasSpaceInList } from './check-cell.ts';
import { type Decimal, parseDecimal, rescale } from './decimal.ts';
import type { Findings } from './problem.ts';
import { trimmed } from './trimmed.ts';

/** The choices of one vote: as named, and each of them once. */
interface Named {
  readonly line: number;
  readonly names: readonly string[];
  readonly choices: readonly string[];
}

const none: Decimal = { units: 0n, scale: 0 };

/** Reads points, fractions of them too: what the finest is shows only at the end. */
export class PointReader {
  private readonly findings: Findings;
  /** Points by their text: most ballots of a city are alike. */
  private readonly known = new Map<string, readonly Decimal[]>();
  private readonly all: (readonly Decimal[])[] = [];
  private scale = 0;

  constructor(findings: Findings) {
    this.findings = findings;
  }

  /** Takes the points of the next ballot. */
  take(cell: string, named: Named): void {
    const points = this.known.get(cell) ?? this.read(cell, named.line);
    if (points.length !== named.names.length) this.findings.error('pb/points-mismatch', named.line, cell);
    this.all.push(ofChoices(points, named));
  }

  /** The ballots with their points in units of the finest that was met. */
  given(ballots: readonly Ballot[], lines: readonly number[]): readonly Ballot[] {
    const told = new Map<readonly Decimal[], readonly number[]>();
    return ballots.map((ballot, at) => {
      const decimals = this.all[at]!;
      const points = told.get(decimals) ?? decimals.map((each) => Number(rescale(each, this.scale)));
      told.set(decimals, points);
      if (!points.every(Number.isSafeInteger)) this.findings.error('pb/points-not-numbers', lines[at]!);
      return { voter: ballot.voter, choices: ballot.choices, points, cells: ballot.cells! };
    });
  }

  /** Decimal places of the finest point so far. */
  get pointScale(): number {
    return this.scale;
  }

  private read(cell: string, line: number): readonly Decimal[] {
    const decimals = cell === '' ? [] : cell.split(',').map((text) => parseDecimal(trimmed(text)));
    if (decimals.includes(null)) this.findings.error('pb/points-not-numbers', line, cell);
    const isSpaced = hasSpaceInList(cell);
    if (isSpaced) this.findings.warning('pb/space-in-list', line, cell);
    const points = decimals.map((each) => each ?? none);
    for (const { scale } of points) this.scale = Math.max(this.scale, scale);
    if (!decimals.includes(null) && !isSpaced) this.known.set(cell, points);
    return points;
  }
}

/** The first points of a project that is named twice hold; those of an unknown project fall away. */
const ofChoices = (points: readonly Decimal[], { names, choices }: Named): readonly Decimal[] => {
  if (choices.length === names.length) return points;
  const first = new Map<string, Decimal>();
  names.forEach((name, at) => first.has(name) || first.set(name, points[at] ?? none));
  return choices.map((id) => first.get(id)!);
};
