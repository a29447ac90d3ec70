import { fromHex, toHex, utf8 } from './bytes.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { openCheckpoint } from './checkpoint.ts';
import { append, type Edge, emptyEdge, rootOfEdge } from './edge.ts';
import { type Hash, leafHash } from './hash.ts';
import { parseVerifierKey } from './key.ts';

/** What the first line of the file says of the rest. */
export interface LogHead {
  readonly size: number;
  readonly root: string;
  readonly origin: string;
  readonly key: string;
  readonly checkpoint: string;
}

type Parts = Readonly<Record<string, unknown>>;

const isHead = (head: Parts): boolean =>
  Number.isSafeInteger(head['size']) &&
  ['root', 'origin', 'key', 'checkpoint'].every((part) => typeof head[part] === 'string');

/** The first line at which the file is not the log that it says it is. */
export class BadLine extends Error {
  override readonly name = 'BadLine';

  constructor(
    readonly line: number,
    why: string,
  ) {
    super(why);
  }
}

/** What a log must agree with beside itself. */
export interface Expected {
  /** A key that was got elsewhere than from the file. */
  readonly key?: string | undefined;
  /** The head of a file that was kept from before: the log may only have grown since. */
  readonly earlier?: LogHead | undefined;
  /** Hears every entry once its leaf holds. */
  readonly hear?: (entry: Json) => void;
}

/** What a line says under the name; the line must be spelled in the one canonical way. */
function partsOf(text: string, line: number, name: 'head' | 'entry'): Parts {
  try {
    const value = JSON.parse(text) as Json;
    if (canonicalJson(value) !== text) throw new BadLine(line, 'not in canonical form (RFC 8785)');
    const parts = value as Parts;
    if (typeof parts[name] === 'object' && parts[name] !== null) return parts;
  } catch (error) {
    if (error instanceof BadLine) throw error;
  }
  throw new BadLine(line, `not ${name === 'head' ? 'the head' : 'an entry'} of a log`);
}

/** The first line of the file. */
export function readLogHead(text: string): LogHead {
  const head = partsOf(text, 1, 'head')['head'] as Parts;
  if (!isHead(head)) throw new BadLine(1, 'not the head of a log');
  return head as unknown as LogHead;
}

interface Heard {
  readonly entry: Json;
  readonly leaf: Hash;
}

/** The entry of one line and its leaf, when that is the leaf of the entry and it stands in its turn. */
function entryOf(text: string, seq: number): Heard {
  const line = seq + 2;
  const { entry, leaf } = partsOf(text, line, 'entry') as { readonly entry: { readonly seq?: Json }; leaf: unknown };
  if (entry.seq !== seq) throw new BadLine(line, `entry ${String(entry.seq)} stands where entry ${seq} should`);
  const hash = leafHash(utf8(canonicalJson(entry as Json)));
  if (toHex(hash) !== leaf) throw new BadLine(line, `entry ${seq} does not give its leaf: one of the two was changed`);
  return { entry: entry as Json, leaf: hash };
}

/** Recomputes every leaf and the root of an exported log, one line at a time; throws at the first line that is wrong. */
export async function checkLog(lines: AsyncIterable<string>, expected: Expected = {}): Promise<LogHead> {
  let head: LogHead | undefined;
  let edge: Edge = emptyEdge;
  for await (const text of lines) {
    if (!head) {
      head = readLogHead(text);
      await checkSignature(head, expected.key);
    } else {
      const { entry, leaf } = entryOf(text, edge.size);
      edge = append(edge, leaf).edge;
      expected.hear?.(entry);
    }
    checkEarlier(edge, expected.earlier);
  }
  if (!head) throw new BadLine(1, 'the file is empty');
  checkWhole(edge, head, expected.earlier);
  return head;
}

function checkEarlier(edge: Edge, earlier: LogHead | undefined): void {
  if (edge.size === earlier?.size && toHex(rootOfEdge(edge)) !== earlier.root)
    throw new BadLine(edge.size + 1, `the first ${edge.size} entries are not those of the earlier file`);
}

function checkWhole(edge: Edge, head: LogHead, earlier: LogHead | undefined): void {
  const last = edge.size + 1;
  if (edge.size !== head.size) throw new BadLine(last, `${edge.size} entries, and the head tells of ${head.size}`);
  if (toHex(rootOfEdge(edge)) !== head.root) throw new BadLine(last, 'the entries do not give the root of the head');
  if (earlier && earlier.size > edge.size)
    throw new BadLine(last, `the earlier file had ${earlier.size} entries: the log became shorter`);
}

async function checkSignature(head: LogHead, expectedKey = head.key): Promise<void> {
  const key = parseVerifierKey(expectedKey);
  if (!key) throw new BadLine(1, 'the key is not a verifier key');
  const signed = await openCheckpoint(head.checkpoint, key);
  if (!signed) throw new BadLine(1, 'the checkpoint is not signed by the key');
  const root = fromHex(head.root);
  if (signed.size !== head.size || !root || toHex(signed.root) !== head.root)
    throw new BadLine(1, 'the signed checkpoint is not that of the head');
}
