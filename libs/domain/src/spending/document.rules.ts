import { rule } from '@ortaq/kernel';

import { type DocumentType, MOST_DOCUMENT_BYTES } from './document.ts';

export interface DocumentFacts {
  readonly type: DocumentType | null;
  readonly bytes: number;
}

const document = rule<DocumentFacts>();

// prettier-ignore
export const documentRules = [
  document('spending/document-empty',     (f) => f.bytes > 0),
  document('spending/document-too-big',   (f) => f.bytes <= MOST_DOCUMENT_BYTES),
  document('spending/document-not-kept',  (f) => f.bytes === 0 || f.type !== null),
];
