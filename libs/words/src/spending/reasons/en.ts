import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'spending/document-empty': 'The file is empty. Choose another file.',
  'spending/document-too-big': 'The file is too large. The limit is 12 MB.',
  'spending/document-not-kept': 'Only PDF, JPEG and PNG files are kept.',
  'spending/document-unknown': 'The scan of the document is not here. Add the file first.',
  'spending/dated-ahead': 'The date of the document is in the future. Check the date.',
  'spending/dated-before-contract': 'The document may not be older than the contract.',
  'spending/paper-twice': 'This document was entered before. Check its number and its file.',
  'spending/nothing-adopted': 'The Kenes has set no money aside for this project.',
  'spending/over-plan': 'The sum is above the plan. Asked: {asked:money}. Left: {left:money}. Excess: {excess:money}.',
  'spending/over-contract':
    'The sum is above what is left of the contract. Asked: {asked:money}. Left: {left:money}. Excess: {excess:money}.',
  'spending/over-accepted':
    'The sum is above the accepted work. Asked: {asked:money}. Left: {left:money}. Excess: {excess:money}.',
  'spending/over-rest':
    'There is not so much money to spare. Asked: {asked:money}. Left: {left:money}. Excess: {excess:money}.',
  'spending/too-many-photos': 'There are {most} {most|picture|pictures} of this kind already. Take one away first.',
  'spending/supplier-number-wrong': 'The BIN or IIN is wrong. Check the 12 digits in the contract.',
  'spending/end-before-signing': 'The work may not end before the contract is signed.',
  'spending/contract-not-standing': 'The contract is not in force. It has to be confirmed first.',
  'spending/reversal-is-final': 'A correction is not corrected. Make a new entry.',
  'spending/reversed-already': 'This entry was corrected before.',
  'spending/not-confirmed': 'Only a confirmed entry is corrected.',
  'spending/reversal-waits': 'A correction of this entry waits to be confirmed.',
  'spending/money-went-on': 'This money has gone on. Correct the next step first. Can be corrected: {left:money}.',
  'spending/decided-already': 'This entry was decided on before.',
  'spending/own-entry': 'Who entered it does not confirm it. A second person is needed.',
  'spending/not-own-entry': 'Only who entered it takes it back.',
  'spending/amount-differs': 'The two sums differ. Open the document and read the sum again.',
};
