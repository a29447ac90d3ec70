import { rule } from '@ortaq/kernel';

/** What giving somebody a code on paper depends on. */
export interface PrintingFacts {
  /** A clerk saw the document of the person: the register's word alone is about a phone, which this person may not have. */
  readonly isDocumentSeen: boolean;
}

const printing = rule<PrintingFacts>();

export const printingRules = [printing('identity/no-document-seen', ({ isDocumentSeen }) => isDocumentSeen)] as const;
