import { z } from 'zod';

import { instant } from '../wire.ts';

/** A SHA-256 value in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The log at one moment: how many entries, and the one hash that stands for all of them. */
export const LogState = z.object({ size: z.int(), root: hash });

export const LogHead = LogState.extend({
  /** When the newest entry was written. */
  at: instant.nullable(),
  /** The name under which the log signs: host and village. */
  origin: z.string(),
  /** The public key in the form of C2SP signed-note. */
  key: z.string(),
  /** The signed checkpoint, C2SP tlog-checkpoint. */
  checkpoint: z.string(),
});

export const LogEntry = z.object({
  seq: z.int(),
  at: instant,
  act: z.string(),
  /** The canonical JSON whose bytes are the leaf. */
  body: z.string(),
  leaf: hash,
});

/** Hashes of the neighbours from the leaf upwards (RFC 9162 §2.1.3). */
export const InclusionProof = LogState.extend({ seq: z.int(), leaf: hash, path: z.array(hash) });

/** One joining on the way up, for the eye: with whom, on which side, what it gave. */
const Joining = z.object({ beside: hash, isLeft: z.boolean(), hash });

export const ProvenEntry = InclusionProof.extend({ entry: LogEntry, joinings: z.array(Joining) });

/** That the earlier log stands unchanged inside the later one (RFC 9162 §2.1.4). */
export const ConsistencyProof = z.object({ earlier: LogState, later: LogState, path: z.array(hash) });
