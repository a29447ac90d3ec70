/** One thing wrong with a file: `rule` is a stable code, `line` counts from 1 (0: the file as a whole). */
export interface Problem {
  readonly level: 'error' | 'warning';
  readonly rule: `pb/${string}`;
  readonly line: number;
  /** The offending value or name, cut to 80 characters. */
  readonly what: string;
  readonly file?: string;
}

/** Of each level as many are kept as a person could read; the others are counted, so that a hostile file stays cheap. */
const mostKept = 1000;

/** Collects problems of one file. */
export class Findings {
  readonly problems: Problem[] = [];
  errors = 0;
  private warnings = 0;
  private readonly file: string | undefined;

  constructor(file?: string) {
    this.file = file;
  }

  error(rule: Problem['rule'], line: number, what = ''): void {
    this.errors += 1;
    if (this.errors <= mostKept) this.keep('error', rule, { line, what });
  }

  warning(rule: Problem['rule'], line: number, what = ''): void {
    this.warnings += 1;
    if (this.warnings <= mostKept) this.keep('warning', rule, { line, what });
  }

  private keep(level: Problem['level'], rule: Problem['rule'], where: Pick<Problem, 'line' | 'what'>): void {
    const what = where.what.length > 80 ? `${where.what.slice(0, 79)}…` : where.what;
    const file = this.file === undefined ? {} : { file: this.file };
    this.problems.push({ level, rule, line: where.line, what, ...file });
  }
}
