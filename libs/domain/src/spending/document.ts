/** The papers that the office keeps: as scanned, or as photographed. */
export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

export type DocumentType = (typeof documentTypes)[number];

export const MOST_DOCUMENT_BYTES = 12 * 1024 * 1024;

// prettier-ignore
const beginnings: readonly (readonly [DocumentType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg',      [0xff, 0xd8, 0xff]],
  ['image/png',       [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What a file is by its first bytes, whatever its name says; null for what the office does not keep. */
export const documentTypeOf = (bytes: Uint8Array): DocumentType | null =>
  beginnings.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
