import { en as assisted } from './assisted/en.ts';
import { en as issuer } from './issuer/en.ts';
import { en as people } from './people/en.ts';
import { en as print } from './print/en.ts';
import { en as room } from './room/en.ts';
import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';
import { en as pages } from './pages/en.ts';
import { en as paper } from './paper/en.ts';

export const en: Words<typeof kk> = {
  ...pages,
  ...assisted,
  ...print,
  ...room,
  ...people,
  ...paper,
  ...issuer,
  'voting/no-identity-number': 'Your identity number is not confirmed. Confirm it first.',
  'voting/roll-not-ready': 'The list of voters is not approved yet.',
  'voting/not-on-roll': 'You are not on the list of voters. The village office can tell you why.',
  'voting/voted-on-paper': 'You took a paper ballot. Nobody votes twice.',
  'voting/no-issuer': 'No voting keys are given now. Call the village office.',
  'voting/token-form': 'The request for a key arrived damaged. Try again.',
  'voting/token-taken':
    'You have been given your voting key. Vote from that phone, type in the saved key, or call the village office.',
  'voting/ballot-form': 'The ballot arrived damaged. Refresh the page and try again.',
  'voting/token-not-genuine': 'This key was not given for this vote.',
  'voting/ballot-not-signed': 'The ballot is not signed by its key. Try again.',
  'voting/ballot-superseded': 'A later vote was cast with this key. The last one counts.',
  'voting/ballot-ahead': 'The vote before this one did not reach the box. Try again.',
  'voting/changed-too-often': 'The vote was changed too often. The last one that was taken counts.',
  'voting/box-sealed': 'The box is sealed.',
  'voting/polls-closed': 'Voting is closed now. This choice was not counted.',
  'voting/choice-unknown': 'A marked project is not on the ballot. Refresh the page and choose again.',
  'voting/choice-repeated': 'One project is marked twice.',
  'voting/too-few': 'Mark at least this many projects: {least}.',
  'voting/too-many': 'You can mark at most this many projects: {most}.',
  'voting/over-budget':
    'The marked projects cost more than the budget. Their cost: {cost:money}. Budget: {envelope:money}.',
  'voting/points-misplaced': 'Give points to every marked project.',
  'voting/points-form': 'Points are whole numbers from 1 up.',
  'voting/points-over': 'These are more points than you may give.',

  'voting/roll-not-utf8': 'The file is not in UTF-8. Save the table again as “CSV UTF-8”.',
  'voting/roll-without-columns':
    'No column for the identity number or the name. Write the column names in the first line.',
  'voting/roll-empty': 'There is nobody in the file.',
  'voting/roll-too-long': 'The file is too long. The limit is 200,000 lines.',
  'voting/roll-frozen': 'The list is closed. Now only a correction by two people changes it.',
  'voting/roll-import-replaced': 'A newer file took the place of this one. Open that one.',
  'voting/roll-confirmed': 'The list is approved. To change it before it closes, upload a new file.',
  'voting/roll-unconfirmed': 'Nobody has approved the list yet.',
  'voting/roll-early': 'The hour at which the list closes has not come.',
  'voting/roll-line-no-question': 'Correct errors in the file. Only questions are decided here.',
  'voting/roll-own-import': 'Whoever loaded the list cannot confirm it. A second person is needed.',
  'voting/roll-undecided': 'Some questions are undecided: {undecided}.',
  'voting/roll-nobody': 'Nobody would be on the list.',
  'voting/roll-changed': 'The list changed after you looked. People on it now: {entering}.',

  'voting.roll.fault.quote-open': 'A quotation mark is not closed. The file was not read after this line',
  'voting.roll.fault.iin-missing': 'No identity number',
  'voting.roll.fault.iin-form': 'An identity number has exactly 12 digits',
  'voting.roll.fault.iin-check': 'The check digit of the identity number is wrong',
  'voting.roll.fault.iin-repeated': 'The identity number is repeated. First line: {line}',
  'voting.roll.fault.name-missing': 'No name',
  'voting.roll.fault.name-long': 'The name is too long',
  'voting.roll.fault.birth-form': 'The date of birth is not written correctly',
  'voting.roll.fault.too-young': 'Too young to vote',
  'voting.roll.fault.birth-missing': 'No date of birth',
  'voting.roll.fault.age-unsure': 'Unclear whether old enough when voting opens',
  'voting.roll.fault.person-repeated': 'The name and date of birth are repeated. First line: {line}',
  'voting.roll.fault.phone-form': 'The phone number is not written correctly',
  'voting.roll.fault.settlement-unknown': 'There is no such settlement in the rural district',
};
