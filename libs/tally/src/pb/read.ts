import type { Election } from '../election/election.ts';
import { rescale } from './decimal.ts';
import { LineDecoder, type Unreadable, withoutMark } from './decode.ts';
import { type Limits, limits } from './limits.ts';
import { type Meta, type NumberReading, readMeta } from './meta.ts';
import { Findings, type Problem } from './problem.ts';
import { type ReadProject, readProjects, scaled, scaleOf } from './projects.ts';
import { linesIn, type Row, RowReader } from './rows.ts';
import { type BeforeVotes, SectionReader } from './sections.ts';
import { VoteReader } from './votes.ts';

export interface PbOptions {
  /** Name to repeat in every problem. */
  readonly file?: string;
  /** Reads a decimal comma as a point, with a warning (older published files); otherwise it is an error. */
  readonly acceptCommas?: boolean;
  /** At least so many decimal places for one minor unit, e.g. 2 for tiyn; more when the file needs more. */
  readonly scale?: number;
  readonly limits?: Partial<Limits>;
}

/** Lines of a file's rows, so that later findings can point at them. */
export interface PbLines {
  readonly meta: ReadonlyMap<string, number>;
  readonly projects: readonly number[];
  readonly ballots: readonly number[];
}

export type PbReading =
  | { readonly ok: true; readonly election: Election; readonly lines: PbLines; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** So much is decoded at once: what a ballot keeps of its text keeps no more than this alive. */
const pieceLength = 64 * 1024;

/** Reads a `.pb` file (Pabulib format) from text or UTF-8 bytes. Nothing is thrown and nothing is half read. */
export const parsePb = (input: string | Uint8Array, options: PbOptions = {}): PbReading => {
  const reader = new PbReader(options);
  if (typeof input === 'string' || !reader.admits(input.length)) reader.push(input);
  else for (let at = 0; at < input.length; at += pieceLength) reader.push(input.subarray(at, at + pieceLength));
  return reader.end();
};

/** The same from a file that comes in pieces, of which never more than a row is held beside the election. */
export const readPb = async (pieces: AsyncIterable<Uint8Array>, options: PbOptions = {}): Promise<PbReading> => {
  const reader = new PbReader(options);
  try {
    for await (const piece of pieces) if (!reader.push(piece)) break;
  } catch (error) {
    reader.breakOff(error);
  }
  return reader.end();
};

/** What is known of the projects when the first ballot comes. */
interface Known {
  readonly meta: Meta;
  readonly projects: readonly ReadProject[];
  readonly votes: VoteReader;
  readonly before: BeforeVotes;
}

class PbReader {
  private readonly options: PbOptions;
  private readonly bounds: Limits;
  private readonly findings: Findings;
  private readonly decoder: LineDecoder;
  private readonly sections: SectionReader;
  private readonly rows: RowReader;
  private known: Known | null = null;
  private size = 0;
  private isOver = false;

  constructor(options: PbOptions) {
    this.options = options;
    this.bounds = { ...limits, ...options.limits };
    this.findings = new Findings(options.file);
    const reading = { bounds: this.bounds, findings: this.findings };
    this.decoder = new LineDecoder(this.bounds);
    this.sections = new SectionReader(reading, (before) => this.beginVotes(before));
    this.rows = new RowReader(reading, this.sections.take);
  }

  admits(size: number): boolean {
    return size <= this.bounds.bytes;
  }

  /** Takes a piece; false when no more is wanted. */
  push(piece: string | Uint8Array): boolean {
    if (this.isOver) return false;
    const isFirst = this.size === 0;
    this.size += piece.length;
    if (!this.admits(this.size)) return this.refuse('pb/file-too-large', 0, String(this.size));
    const text = typeof piece === 'string' ? piece : this.decoder.push(piece);
    return this.read(isFirst && typeof text === 'string' ? withoutMark(text) : text);
  }

  breakOff(error: unknown): void {
    const { code = 'unknown' } = error as { code?: string };
    this.refuse('pb/unreadable', 0, code);
  }

  end(): PbReading {
    if (!this.isOver) this.read(this.decoder.end(), true);
    if (!this.isOver) this.sections.end();
    const read = this.known && this.assemble(this.known);
    const { problems } = this.findings;
    return read && this.findings.errors === 0 ? { ok: true, ...read, problems } : { ok: false, problems };
  }

  private read(text: string | Unreadable, isLast = false): boolean {
    if (typeof text !== 'string') return this.refuse(text.rule, this.rows.nextLine + text.lines);
    const nul = text.indexOf('\0');
    if (nul >= 0) return this.refuse('pb/nul-byte', this.rows.nextLine + linesIn(text.slice(0, nul)));
    this.isOver = !this.rows.push(text, isLast);
    return !this.isOver;
  }

  private refuse(rule: Problem['rule'], line: number, what?: string): false {
    this.findings.error(rule, line, what);
    this.isOver = true;
    return false;
  }

  private beginVotes(before: BeforeVotes): (row: Row) => void {
    const { findings } = this;
    const reading: NumberReading = { findings, acceptCommas: this.options.acceptCommas ?? false };
    const meta = readMeta(before.META, reading);
    const read = readProjects(before.PROJECTS, reading);
    if (!meta || !read) return () => undefined;
    const votes = new VoteReader(before.VOTES, { voteType: meta.voteType, projects: read.ids, findings });
    this.known = { meta, projects: read.projects, votes, before };
    return (row) => votes.take(row);
  }

  private assemble({ meta, projects, votes, before }: Known): { election: Election; lines: PbLines } {
    const { ballots, pointScale, columns, lines } = votes.end();
    const scale = Math.max(this.options.scale ?? 0, scaleOf(projects, meta.budget));
    const election: Election = {
      meta: meta.values,
      voteType: meta.voteType,
      scale,
      budget: rescale(meta.budget, scale),
      projects: projects.map((project) => scaled(project, scale)),
      pointScale,
      projectColumns: before.PROJECTS.columns.filter((column) => column !== 'project_id' && column !== 'cost'),
      voteColumns: columns,
      ballots,
    };
    return { election, lines: { meta: meta.lines, projects: projects.map(({ line }) => line), ballots: lines } };
  }
}
