import { sha256 as digest } from '@noble/hashes/sha2.js';
import { joined, type Bytes } from './bytes.ts';

/** A SHA-256 value, 32 bytes. */
export type Hash = Bytes;

export const sha256 = (bytes: Uint8Array): Hash => new Uint8Array(digest(bytes));

export const isHash = (bytes: Uint8Array): boolean => bytes.length === 32;

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** The root of a log without leaves (RFC 9162 §2.1.1). */
export const emptyRoot: Hash = sha256(new Uint8Array());

/** The marks keep a leaf from passing for a node and the other way round (RFC 9162 §2.1.1). */
export const leafHash = (body: Uint8Array): Hash => sha256(joined(leafMark, body));

export const nodeHash = (left: Hash, right: Hash): Hash => sha256(joined(nodeMark, left, right));
