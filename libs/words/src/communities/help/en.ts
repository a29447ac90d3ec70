import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'communities.help.title': 'Help',
  'communities.help.lead': 'Short answers. If yours is not here, call.',
  'communities.help.leadCountry': 'Short answers. If yours is not here, ask the office of your village.',
  'communities.help.call': 'Call',
  'communities.help.questions': 'Questions',
  'communities.help.findVillage': 'Find my village',
  'communities.help.propose': 'How do I propose?',
  'communities.help.propose.answer':
    'Open the page “Propose a project”. Write the idea, the place and the cost. If you do not know the cost, the clerk works it out.',
  'communities.help.vote': 'How do I vote?',
  'communities.help.vote.answer':
    'During the vote open the page “Vote”. Mark the projects you like and confirm. You can change your choice until voting closes.',
  'communities.help.paper': 'Can I do it without a phone?',
  'communities.help.paper.answer':
    'Yes. Come to the office with your identity card. The clerk helps you to propose and to vote.',
  'communities.help.number': 'What if the site does not know me?',
  'communities.help.number.answer':
    'The code comes to any mobile phone. To vote, the office must confirm your IIN. Show your identity card once.',
  'communities.help.secret': 'Is my vote secret?',
  'communities.help.secret.answer':
    'Neither neighbours, nor the office, nor the Kenes see your choice. The ballot is kept without a name. But from the operator who runs the site it is not yet fully hidden.',
  'communities.help.count': 'How are votes counted?',
  'communities.help.count.answer':
    'The counting rule is published before the vote and does not change. For each project the page says why it won or not. Anyone can repeat the count.',
  'communities.help.decide': 'Who decides?',
  'communities.help.decide.answer':
    'Residents choose the projects. The Kenes adopts the outcome in session. The office signs contracts and pays, the auditor checks.',
  'communities.help.complain': 'What if I disagree?',
  'communities.help.complain.answer':
    'Call the office first. If your proposal was refused, write an objection on its page. The akim answers it.',
};
