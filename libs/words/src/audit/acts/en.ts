import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'audit.act.communities.openCommunity': 'The page of the village was opened',
  'audit.act.communities.describeCommunity': 'The contacts of the akim’s office were updated',
  'audit.act.communities.nameSettlements': 'The list of settlements was updated',
  'audit.act.communities.importPlaces': 'The classifier was loaded: {places} {places|place|places}',

  'audit.act.identity.grantAppointment': 'Appointed to an office: {office}',
  'audit.act.identity.revokeAppointment': 'Released from an office: {office}',
  'audit.act.identity.resetPassword': 'A new password was given: {office}',
  'audit.act.identity.confirmResidency': 'A resident confirmed living in this village',
  'audit.act.identity.verifyResident': 'A clerk verified a resident by the identity card',

  'audit.act.cycles.planCycle': 'The cycle of {year} was planned',
  'audit.act.cycles.changeCycle': 'The plan of the cycle of {year} was changed',
  'audit.act.cycles.publishCycle': 'The rules of the cycle were fixed and published',
  'audit.act.cycles.settle': 'Its hour came, and the next stage began',
  'audit.act.cycles.publishBallot': 'The list of projects on the ballot was published',
  'audit.act.cycles.completeCycle': 'The cycle was completed',

  'audit.act.proposals.draftProposal': 'A resident began to write a proposal',
  'audit.act.proposals.changeProposal': 'An author changed a proposal',
  'audit.act.proposals.submitProposal': 'Proposal №{proposal} was registered',
  'audit.act.proposals.withdrawProposal': 'The author withdrew proposal №{proposal}',
  'audit.act.proposals.addPhoto': 'An author added a picture to a proposal',
  'audit.act.proposals.describePhoto': 'An author described a picture',
  'audit.act.proposals.removePhoto': 'An author removed a picture from a proposal',

  'audit.act.review.saveChecks': 'The check sheet of proposal №{proposal} was filled in',
  'audit.act.review.admitProposal': 'Proposal №{proposal} was admitted to the ballot',
  'audit.act.review.refuseProposal': 'Proposal №{proposal} was refused by rule {rule}',
  'audit.act.review.returnProposal': 'Proposal №{proposal} was returned for a change',
  'audit.act.review.mergeProposal': 'Proposal №{proposal} was joined to №{into}',
  'audit.act.review.correctCost': 'The cost of proposal №{proposal} was corrected: {was:money} → {became:money}',
  'audit.act.review.declareConflict': 'A clerk declared an interest in proposal №{proposal}',
  'audit.act.review.objectToDecision': 'The author objected to the decision on proposal №{proposal}',
  'audit.act.review.answerObjection': 'The objection on proposal №{proposal} was answered',

  'audit.act.voting.importRoll': 'The roll of voters was loaded: {lines} {lines|line|lines}',
  'audit.act.voting.decideRollLines': 'Doubtful lines of the roll were decided: {lines}',
  'audit.act.voting.confirmRoll': 'The roll of voters was confirmed: {count} {count|person|people}',
  'audit.act.voting.takeBallot': 'A resident was given a ballot',
  'audit.act.voting.castBallot': 'A ballot was put into the box',

  'audit.act.tally.beginCount': 'The count began, and the key of the lot was revealed',
  'audit.act.tally.finishCount': 'The votes were counted: {ballots} {ballots|ballot|ballots}',
  'audit.act.tally.certifyCount': 'The count was certified',
  'audit.act.tally.exportElection': 'The file of the vote was handed out: {ballots} {ballots|ballot|ballots}',
  'audit.act.tally.importElection': 'A published vote was loaded: {ballots} {ballots|ballot|ballots}',

  'audit.act.audit.takeExport': 'The auditor asked for a file: {file}',
  'audit.act.audit.sealExport': 'The file was handed out in full: {file}, {rows} {rows|row|rows}',
  'audit.act.audit.raiseFinding': 'The auditor wrote down finding №{finding}',
  'audit.act.audit.withdrawFinding': 'The auditor withdrew note №{finding}',
  'audit.act.audit.communicateFinding': 'Finding №{finding} was sent to the akim and published',
  'audit.act.audit.answerFinding': 'The akim answered finding №{finding}',
  'audit.act.audit.insistOnFinding': 'The auditor asked again for an answer to finding №{finding}',
  'audit.act.audit.closeFinding': 'The auditor closed finding №{finding}',
  'audit.act.audit.reopenFinding': 'The auditor opened finding №{finding} again',

  'audit.by.resident': 'A resident',
  'audit.by.author': 'The author',
  'audit.by.person': 'A user',
  'audit.by.anyone': 'The system',
  'audit.by.nobody': 'Unknown',
};
