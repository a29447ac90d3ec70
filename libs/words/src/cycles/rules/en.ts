import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'cycles.rules.clock': 'All times: {zone}.',
  'cycles.rules.after': 'Begins when the stage before it is done.',
  'cycles.rules.began': 'Began: {at}',
  'cycles.rules.anyAge': 'Residents of any age',
  'cycles.rules.roll': 'To vote one must stand on the roll of voters.',
  'cycles.rules.ballot.approval': 'You mark the projects you like. Each mark is one vote.',
  'cycles.rules.ballot.choose-1': 'You mark one project.',
  'cycles.rules.ballot.cumulative': 'You divide points among projects.',
  'cycles.rules.ballot.ordinal': 'You put projects in the order in which you like them.',
  'cycles.rules.ballot.scoring': 'You give points to each project.',
  'cycles.rules.points': 'Points',
  'cycles.rules.least.choices': 'Fewest marks',
  'cycles.rules.within': 'The marked projects together must not cost more than the envelope.',
  'cycles.rules.equal-shares.1': 'The money is divided equally among all who voted.',
  'cycles.rules.equal-shares.2':
    'Those who support a project pay for it together from their shares. The project that weighs least on its supporters passes first.',
  'cycles.rules.equal-shares.3':
    'What is left of a share goes to other projects that the person supports. So the project of a small group can pass too.',
  'cycles.rules.equal-shares.more': 'If money is left, everybody’s share is raised alike and the count is repeated.',
  'cycles.rules.greedy.1': 'The projects are put in the order of their votes.',
  'cycles.rules.greedy.2': 'From the first on, each project for which there is money passes.',
  'cycles.rules.greedy.3.skip':
    'A project for which the money is not enough is skipped, and the next one is looked at.',
  'cycles.rules.greedy.3.stop': 'At the first project for which the money is not enough the count stops.',
  'cycles.rules.greedy.3.part': 'A project for which the money is not enough gets what is left.',
  'cycles.rules.gate': 'Fewest votes needed to pass',
  'cycles.rules.limits': 'Limits of money',
  'cycles.rules.limit.floor': 'at least {sum:money}',
  'cycles.rules.limit.ceiling': 'at most {sum:money}',
  'cycles.rules.seal.download': 'Download the full text',
  'cycles.rules.seal.how': 'Check it yourself',
  'cycles.rules.seal.how.file': 'Download the file with the full text. Do not change it.',
  'cycles.rules.seal.how.command': 'Run this command on a computer:',
  'cycles.rules.seal.how.compare': 'What comes out must be the same as the seal of the rules.',
  'cycles.rules.lot': 'The public lot',
  'cycles.rules.lot.text':
    'The seed of the lot was drawn beforehand, but before the vote only its seal is published. The seed itself is opened when the count begins.',
  'cycles.rules.lot.sealed': 'The seed is not opened yet.',
  'cycles.rules.lot.how': 'This command shows that the seed fits its seal:',
  'cycles.rules.rights': 'Who may do what, and when',
  'cycles.rules.rights.lead': 'Nobody is let do more than stands here.',
  'cycles.rules.rights.always': 'At any time',
};
